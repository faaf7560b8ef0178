import { text } from '../arguments.ts';
import { fileJson } from '../file-json.ts';
import { badRequest } from '../refusal.ts';
import type { Method } from '../world.ts';

/** `getFile`: 20 MB in the cloud, anything locally, where the path is absolute (platform-facts C2, C3). */
export const getFile: Method = async ({ files, local, limits }, args) => {
  const id = text(args, 'file_id');
  if (id === '') throw badRequest('file_id not specified');
  const file = files.find(id);
  if (!file) throw badRequest('invalid file_id');
  if (local) return { ...fileJson(file), file_path: await files.localPath(file) };
  if (file.size > limits.downloadBytes) throw badRequest('file is too big');
  return { ...fileJson(file), file_path: files.cloudPath(file) };
};
