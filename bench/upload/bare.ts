import { statSync } from 'node:fs';
import { Agent, request } from 'undici';
import { patient } from '../bare-turn.ts';
import { parameters, report } from '../report.ts';
import { fileStream, runUpload, uploadParameters } from './parameters.ts';

/** The floor: the same stream piped into a bare POST. */
const { url, path, warmupPath } = uploadParameters.parse(parameters());
const agent = new Agent(patient);

async function upload(from: string): Promise<void> {
  const { body } = await request(`${url}/api/upload-video/nemo_agent/me/1`, {
    dispatcher: agent,
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': String(statSync(from).size) },
    body: fileStream(from),
  });
  await body.dump();
}

await upload(warmupPath);
const result = await runUpload(() => upload(path));
await agent.destroy();
report(result);
