import { expect, test } from 'vitest';
import { partOf, photo } from './updates.ts';

const thumbnail = { file_id: 'thumb', file_unique_id: 't', file_size: 900, width: 320, height: 180 };
const clip = { file_id: 'id', file_unique_id: 'u', duration: 4, width: 640, height: 360, file_size: 2_000, thumbnail };
const sticker = {
  file_id: 'id',
  file_unique_id: 'u',
  type: 'regular',
  width: 512,
  height: 512,
  emoji: '👍',
  file_size: 9,
};
const handle = { fileId: 'id' };

test.each([
  [
    'a photo is its largest size',
    { photo: photo('a') },
    { name: 'photo-77.jpg', mimeType: 'image/jpeg', size: 120_345, handle: { fileId: 'a-x' } },
  ],
  [
    'a video keeps its name',
    { video: { ...clip, file_name: 'IMG_1.MOV', mime_type: 'video/quicktime' } },
    { name: 'IMG_1.MOV', mimeType: 'video/quicktime', size: 2_000, handle },
  ],
  [
    'a video without a name',
    { video: { ...clip, mime_type: 'video/mp4' } },
    { name: 'video-77.mp4', mimeType: 'video/mp4', size: 2_000, handle },
  ],
  [
    'a round video',
    { video_note: { file_id: 'id', file_unique_id: 'u', length: 384, duration: 5 } },
    { name: 'video-note-77.mp4', mimeType: 'video/mp4', handle },
  ],
  [
    'an animation, which is repeated as a document',
    { animation: { ...clip, mime_type: 'video/mp4' }, document: { ...clip, file_id: 'twice', mime_type: 'video/mp4' } },
    { name: 'animation-77.mp4', mimeType: 'video/mp4', size: 2_000, handle },
  ],
  [
    'a live photo, which is repeated as a photo',
    { live_photo: { ...clip, photo: photo('b') }, photo: photo('b') },
    { name: 'live-photo-77.mp4', mimeType: 'video/mp4', size: 2_000, handle },
  ],
  [
    'a song by its title',
    {
      audio: {
        file_id: 'id',
        file_unique_id: 'u',
        duration: 200,
        title: 'Sea',
        performer: 'X',
        mime_type: 'audio/mpeg',
      },
    },
    { name: 'Sea.mp3', mimeType: 'audio/mpeg', handle },
  ],
  [
    'a sound that has only a type',
    { audio: { file_id: 'id', file_unique_id: 'u', duration: 200, mime_type: 'audio/x-m4a' } },
    { name: 'audio-77.m4a', mimeType: 'audio/x-m4a', handle },
  ],
  [
    'a voice message',
    { voice: { file_id: 'id', file_unique_id: 'u', duration: 3, mime_type: 'audio/ogg', file_size: 5_000 } },
    { name: 'voice-77.m4a', mimeType: 'audio/mp4', size: 5_000, handle: { ...handle, rewrap: true } },
  ],
  [
    'a document',
    { document: { file_id: 'id', file_unique_id: 'u', file_name: 'Скрипт.docx', mime_type: 'application/x' } },
    { name: 'Скрипт.docx', mimeType: 'application/x', handle },
  ],
  ['a document that says nothing of itself', { document: { file_id: 'id', file_unique_id: 'u' } }, { handle }],
  [
    'a sticker',
    { sticker: { ...sticker, is_animated: false, is_video: false } },
    { name: 'sticker-77.webp', mimeType: 'image/webp', size: 9, handle },
  ],
  [
    'an animated sticker',
    { sticker: { ...sticker, is_animated: true, is_video: false } },
    { name: 'sticker-77.tgs', mimeType: 'application/x-tgsticker', size: 9, handle },
  ],
  [
    'a video sticker',
    { sticker: { ...sticker, is_animated: false, is_video: true } },
    { name: 'sticker-77.webm', mimeType: 'video/webm', size: 9, handle },
  ],
])('%s', (_, fields, file) => {
  const part = partOf({ message_id: 77, ...fields });
  expect(part).toMatchObject({ text: '', textLength: 0, addressed: true });
  expect(part.files).toEqual([file]);
});
