import { pino } from 'pino';
import type { Log } from '../../core/ports/log.ts';

/**
 * Everything that opens a door: NemoVideo tokens, bot tokens of both platforms (also in the path of an address, which
 * may be percent-encoded), whatever stands behind Bearer.
 */
const secrets =
  /nmv_usr_[\w-]+|clm_[\w-]+|Bearer\s+[\w.~+/=-]{8,}|\d{6,}(?::|%3A)[A-Za-z0-9_-]{30,}|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gi;

/**
 * The operators' log: JSON lines on standard error, written at once. Every line is searched for secrets as it is
 * written, whatever field or stack they came in with; `known` adds the configured ones, whatever they look like.
 */
export function createLog(level: string, known: readonly string[] = []): Log {
  const literal = known.filter((secret) => secret.length > 3).map((secret) => JSON.stringify(secret).slice(1, -1));
  return pino(
    {
      level,
      hooks: {
        streamWrite(line) {
          let clean = line.replace(secrets, '[secret]');
          for (const secret of literal) clean = clean.replaceAll(secret, '[secret]');
          return clean;
        },
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
