import type { Fields } from './fields.ts';
import type { StoredFile } from './files.ts';

/** What all kinds of files share. */
export function fileJson({ id, uniqueId, size }: StoredFile): Fields {
  return { file_id: id, file_unique_id: uniqueId, ...(size > 0 ? { file_size: size } : {}) };
}

function photoSizeJson(file: StoredFile): Fields {
  return { ...fileJson(file), width: file.width ?? 0, height: file.height ?? 0 };
}

/** The `Video`, `Document`, … object; for a photo its sizes. */
export function mediaJson(file: StoredFile): unknown {
  const { kind, name, mime, width = 0, height = 0, duration = 0, thumbnail, cover } = file;
  const common = {
    ...fileJson(file),
    ...(name ? { file_name: name } : {}),
    ...(mime ? { mime_type: mime } : {}),
    ...(thumbnail ? { thumbnail: photoSizeJson(thumbnail) } : {}),
  };
  if (kind === 'photo') return [...(file.smaller ?? []), file].map(photoSizeJson);
  if (kind === 'video')
    return { ...common, width, height, duration, ...(cover ? { cover: [photoSizeJson(cover)] } : {}) };
  if (kind === 'animation') return { ...common, width, height, duration };
  if (kind === 'video_note') return { ...common, length: width, duration };
  if (kind === 'audio' || kind === 'voice') return { ...common, duration };
  if (kind === 'sticker')
    return { ...fileJson(file), type: 'regular', width, height, is_animated: false, is_video: false };
  return common;
}
