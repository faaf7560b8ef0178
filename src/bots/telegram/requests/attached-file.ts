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
 * The file that a message carries; there is one at most. Most kinds have no name of their own and get one. What some kinds
 * repeat under an older field (animations as documents, live photos as photos) counts once.
 */
export function attachedFile(message: BareMessage): FileRef | undefined {
  const { video, video_note, animation, live_photo, audio, voice, document } = message;
  if (animation) return refOf(animation, 'animation.mp4', 'video/mp4');
  if (live_photo) return refOf(live_photo, 'live-photo.mp4', 'video/mp4');
  if (video) return refOf(video, 'video.mp4', 'video/mp4');
  if (video_note) return refOf(video_note, 'video-note.mp4', 'video/mp4');
  if (audio) return refOf(audio, `${audio.title || 'audio'}.${endingOf(audio, 'mp3')}`);
  if (voice) return refOf(voice, `voice.${endingOf(voice, 'ogg')}`, 'audio/ogg');
  if (document) return refOf(document);
  return photoOf(message) ?? stickerOf(message);
}

/** The largest of its sizes. */
function photoOf({ photo = [] }: BareMessage): FileRef | undefined {
  const [largest] = photo.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return largest && refOf(largest, 'photo.jpg', 'image/jpeg');
}

function stickerOf({ sticker }: BareMessage): FileRef | undefined {
  if (!sticker) return undefined;
  if (sticker.is_animated) return refOf(sticker, 'sticker.tgs', 'application/x-tgsticker');
  return sticker.is_video ? refOf(sticker, 'sticker.webm', 'video/webm') : refOf(sticker, 'sticker.webp', 'image/webp');
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
