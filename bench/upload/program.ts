import { statSync } from 'node:fs';
import { openProgram } from '../program.ts';
import { parameters, report } from '../report.ts';
import { fileStream, runUpload, uploadParameters } from './parameters.ts';

/** The program's path: a message with a file, from the request to the report in the chat. */
const { url, path, warmupPath } = uploadParameters.parse(parameters());
let current = warmupPath;
let said = '';

const program = await openProgram(
  url,
  {
    open: async () => ({ stream: fileStream(current), size: statSync(current).size }),
    post(message) {
      said = message.text;
    },
  },
  'video-generation-4k',
);
const { assistant, request } = program;

async function upload(from: string): Promise<void> {
  current = from;
  await assistant.receive(request(0, { files: [{ name: 'clip.mp4', size: statSync(from).size, handle: {} }] }));
  await assistant.idle();
  if (!said.includes('clip.mp4')) throw new Error(`the upload was answered with: ${said}`);
}

await upload(warmupPath);
const result = await runUpload(() => upload(path));
await program.close();
report(result);
