import { shorten, squeeze } from '../timeline/shorten.ts';

/** Bytes of UTF-8: far below what any system allows, and short enough to be read. */
const NAME_BYTES = 80;
const UNNAMED = 'file';

/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(\.|$))/i;

/**
 * A name for a file that every system takes: the text without separators, control characters and whatever else is
 * forbidden somewhere, at most 80 bytes with its extension, cut between graphemes. Letters of all scripts stay.
 * `extension`: without dot; not repeated where the text ends in it already.
 */
export function safeFileName(text: string, extension: string): string {
  const ending = `.${extension}`;
  const clean = trimmed(
    squeeze(text.slice(0, 20 * NAME_BYTES).normalize('NFC'))
      .replace(/[<>:"/\\|?*]+/g, ' ')
      .replace(/\s+/g, ' '),
  );
  const stem = clean.toLowerCase().endsWith(ending.toLowerCase()) ? trimmed(clean.slice(0, -ending.length)) : clean;
  const short = trimmed(
    shorten(stem, NAME_BYTES - Buffer.byteLength(ending) - 1, '', (part) => Buffer.byteLength(part)),
  );
  return `${(short || UNNAMED).replace(reserved, '$1_')}${ending}`;
}

/** Without what hides a file (a dot before), is an option (a dash before) or gets lost (dots and spaces behind). */
function trimmed(text: string): string {
  return text.replace(/^[\s.~-]+|[\s.]+$/g, '');
}

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes as people read them: `850 KB`, `4.2 MB`, `120 MB`. Decimal units, as in the limits that services name. */
export function sizeText(bytes: number): string {
  let size = Number.isFinite(bytes) ? Math.max(0, bytes) : 0;
  let unit = 0;
  for (; unit < units.length - 1 && Number(precise(size)) >= 1000; unit += 1) size /= 1000;
  return `${precise(size)} ${units[unit]}`;
}

/** Two digits at least. */
function precise(size: number): string {
  return String(size < 9.95 ? Math.round(size * 10) / 10 : Math.round(size));
}

/** The length of a whole video as players show it: `8s`, `6.5s`, `1:15`, `1:02:03`. */
export function durationText(seconds: number): string {
  const length = Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
  const tenths = Math.round(length * 10) / 10;
  if (tenths < 60) return `${tenths}s`;
  const whole = Math.round(length);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
