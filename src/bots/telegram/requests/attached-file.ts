import type { FileRef } from '../../../core/request.ts';
import type { BareMessage, TelegramFile } from './update.ts';

/** Endings of the sounds that people send, by MIME type. */
const soundEndings: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/mp4': 'm4a',
  'audio/m4a': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'aac',
  'audio/ogg': 'ogg',
  'audio/opus': 'ogg',
  'audio/flac': 'flac',
  'audio/x-flac': 'flac',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
};

/**
 * The file that a message carries; there is one at most. Most kinds have no name of their own and get one with the
 * message's id, so that no two of a chat are taken for one another. What some kinds repeat under an older field
 * (animations as documents, live photos as photos) counts once.
 */
export function attachedFile(message: BareMessage): FileRef | undefined {
  const { message_id: id, video, video_note, animation, live_photo, audio, voice, document } = message;
  if (animation) return refOf(animation, `animation-${id}.mp4`, 'video/mp4');
  if (live_photo) return refOf(live_photo, `live-photo-${id}.mp4`, 'video/mp4');
  if (video) return refOf(video, `video-${id}.mp4`, 'video/mp4');
  if (video_note) return refOf(video_note, `video-note-${id}.mp4`, 'video/mp4');
  if (audio) return refOf(audio, `${audio.title || `audio-${id}`}.${endingOf(audio, 'mp3')}`);
  if (voice) return voiceOf(voice, id);
  if (document) return refOf(document);
  return photoOf(message) ?? stickerOf(message);
}

/** The largest of its sizes. */
function photoOf({ message_id: id, photo = [] }: BareMessage): FileRef | undefined {
  const [largest] = photo.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return largest && refOf(largest, `photo-${id}.jpg`, 'image/jpeg');
}

function stickerOf({ message_id: id, sticker }: BareMessage): FileRef | undefined {
  if (!sticker) return undefined;
  if (sticker.is_animated) return refOf(sticker, `sticker-${id}.tgs`, 'application/x-tgsticker');
  const [ending, type] = sticker.is_video ? ['webm', 'video/webm'] : ['webp', 'image/webp'];
  return refOf(sticker, `sticker-${id}.${ending}`, type);
}

/** Opus in Ogg comes to be M4A on its way: the same sound in a wrapping that is taken everywhere. */
function voiceOf(voice: TelegramFile, id: number): FileRef {
  const ending = endingOf(voice, 'ogg');
  if (ending !== 'ogg') return refOf(voice, `voice-${id}.${ending}`);
  return {
    name: `voice-${id}.m4a`,
    mimeType: 'audio/mp4',
    ...(voice.file_size === undefined ? {} : { size: voice.file_size }),
    handle: { fileId: voice.file_id, rewrap: true },
  };
}

function endingOf({ mime_type }: TelegramFile, usual: string): string {
  return soundEndings[mime_type?.toLowerCase() ?? ''] ?? usual;
}

function refOf(file: TelegramFile, usualName?: string, usualType?: string): FileRef {
  const name = file.file_name || usualName;
  const mimeType = file.mime_type || usualType;
  return {
    ...(name ? { name } : {}),
    ...(mimeType ? { mimeType } : {}),
    ...(file.file_size === undefined ? {} : { size: file.file_size }),
    handle: { fileId: file.file_id },
  };
}
