import { type Arguments, boolean, integer, json, text } from '../arguments.ts';
import type { FormattedText } from '../entities.ts';
import {
  type Fields,
  isFields,
  optionalBoolean,
  optionalInteger,
  optionalString,
  parsing,
  requiredString,
} from '../fields.ts';
import type { StoredFile } from '../files.ts';
import { type Described, inputFile } from '../input-files.ts';
import { type Content, messageJson } from '../message.ts';
import { checkMayPost, post, readPosting } from '../posting.ts';
import { checkedCaption, readCaption } from '../reading.ts';
import { badRequest } from '../refusal.ts';
import type { Method, World } from '../world.ts';

const MAX_SIDE = 10_000;
const MAX_SECONDS = 24 * 60 * 60;

type Kind = Described['kind'];

function sending(kind: Kind, method: string): Method {
  return async (world, args) => {
    const caption = readCaption(world, args, method);
    const posting = readPosting(world, args, method);
    const side = { least: 0, most: MAX_SIDE };
    const described: Described = {
      kind,
      value: text(args, kind),
      part: kind,
      width: integer(args, 'width', side),
      height: integer(args, 'height', side),
      duration: integer(args, 'duration', { least: 0, most: MAX_SECONDS }),
      streaming: boolean(args, 'supports_streaming'),
      thumbnail: text(args, 'thumbnail'),
      cover: text(args, 'cover'),
    };
    if (text(args, kind) === '' && !args.uploads.has(kind)) throw badRequest(`There is no ${kind} in the request`);
    checkMayPost(world, posting, [kind], method);
    const file = await inputFile(world, args, described, method);
    if (!file) throw badRequest(`There is no ${kind} in the request`);
    const above = boolean(args, 'show_caption_above_media');
    return messageJson(post(world, posting, mediaContent(file, caption, above, boolean(args, 'has_spoiler'))));
  };
}

function mediaContent(file: StoredFile, caption: FormattedText, above: boolean, spoiler: boolean): Content {
  return { kind: 'media', file, caption, ...(above ? { above } : {}), ...(spoiler ? { spoiler } : {}) };
}

/** `sendVideo`; without measures a big one becomes a square (platform-facts C6). */
export const sendVideo = sending('video', 'sendVideo');
/** `sendPhoto`: 10 MB, JPEG or PNG here. */
export const sendPhoto = sending('photo', 'sendPhoto');
/** `sendDocument`. */
export const sendDocument = sending('document', 'sendDocument');
/** `sendAnimation`. */
export const sendAnimation = sending('animation', 'sendAnimation');

/** An `InputMedia…` object, stored. */
export async function readMedia(world: World, args: Arguments, value: unknown, method: string): Promise<Content> {
  const { caption, described, above, spoiler } = parsing('InputMedia', () => {
    if (!isFields(value)) throw badRequest('expected an Object');
    const words = optionalString(value, 'caption');
    const mode = optionalString(value, 'parse_mode');
    return {
      caption: checkedCaption(world, words, mode, value.caption_entities, method),
      described: describe(kindOf(requiredString(value, 'type')), value),
      above: optionalBoolean(value, 'show_caption_above_media'),
      spoiler: optionalBoolean(value, 'has_spoiler'),
    };
  });
  const file = await inputFile(world, args, described, method);
  if (!file) throw badRequest("Can't parse InputMedia: media not found");
  return mediaContent(file, caption, above, spoiler);
}

function kindOf(type: string): Kind {
  if (type === 'video' || type === 'photo' || type === 'animation' || type === 'document' || type === 'audio')
    return type;
  throw badRequest(`type "${type}" is unsupported`);
}

function describe(kind: Kind, value: Fields): Described {
  return {
    kind,
    value: optionalString(value, 'media'),
    part: '',
    width: within(optionalInteger(value, 'width'), MAX_SIDE),
    height: within(optionalInteger(value, 'height'), MAX_SIDE),
    duration: within(optionalInteger(value, 'duration'), MAX_SECONDS),
    streaming: optionalBoolean(value, 'supports_streaming'),
    thumbnail: optionalString(value, 'thumbnail'),
    cover: optionalString(value, 'cover'),
  };
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** `sendMediaGroup`: 2 to 10 files (platform-facts C1); documents and music only among themselves. */
export const sendMediaGroup: Method = async (world, args) => {
  const items = json(args, 'media', 'media');
  if (items === undefined) throw badRequest('Parameter "media" is required');
  if (!Array.isArray(items)) throw badRequest('Expected an Array of InputMedia');
  const posting = readPosting(world, args, 'sendMediaGroup');
  if (items.length > 10) throw badRequest('Too many messages to send as an album');
  if (items.length === 0) throw badRequest('There are no messages to send');
  if (items.length === 1) world.violation('sendMediaGroup: an album has 2 to 10 items');
  const contents: Content[] = [];
  for (const item of items) contents.push(await readMedia(world, args, item, 'sendMediaGroup'));
  const kinds = contents.map((content) => (content.kind === 'media' ? content.file.kind : 'text'));
  for (const alone of ['document', 'audio', 'animation'] as const) {
    if (kinds.includes(alone) && new Set(kinds).size > 1) {
      throw badRequest(`${alone.charAt(0).toUpperCase()}${alone.slice(1)} can't be mixed with other media types`);
    }
  }
  if (kinds.includes('animation'))
    throw badRequest('Can\'t parse InputMedia: Type "animation" can\'t be used in sendMediaGroup');
  checkMayPost(world, posting, kinds, 'sendMediaGroup');
  const album = world.nextAlbumId();
  return contents.map((content) => messageJson(post(world, posting, content, album)));
};
