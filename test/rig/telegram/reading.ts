import { type Arguments, text } from './arguments.ts';
import { type FormattedText, fixText, readEntities } from './entities.ts';
import { emptyText } from './message.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

/** A message's text with its entities, checked. `key` is the parameter with the text. */
export function readText(world: World, args: Arguments, method: string): FormattedText {
  if (text(args, 'text') === '') throw badRequest('Message text is empty');
  const formatted = format(
    world,
    text(args, 'text'),
    text(args, 'parse_mode'),
    jsonOf(args, 'entities'),
    method,
    false,
  );
  if ([...formatted.text].length > 4096) throw badRequest('Message is too long');
  return formatted;
}

/** The caption of a call; empty where there is none. */
export function readCaption(world: World, args: Arguments, method: string): FormattedText {
  return checkedCaption(
    world,
    text(args, 'caption'),
    text(args, 'parse_mode'),
    jsonOf(args, 'caption_entities'),
    method,
  );
}

/** A caption in a nested object; empty where there is none. */
export function checkedCaption(
  world: World,
  caption: string,
  mode: string,
  entities: unknown,
  method: string,
): FormattedText {
  if (caption === '') return emptyText;
  const formatted = format(world, caption, mode, entities, method, true);
  if ([...formatted.text].length > 1024) throw badRequest('Message caption is too long');
  return formatted;
}

/** The text of a draft; may be empty. */
export function readDraftText(world: World, args: Arguments): FormattedText {
  const formatted = format(
    world,
    text(args, 'text'),
    text(args, 'parse_mode'),
    jsonOf(args, 'entities'),
    'sendMessageDraft',
    true,
  );
  if ([...formatted.text].length > 4096) throw badRequest('Message is too long');
  return formatted;
}

function jsonOf(args: Arguments, name: string): unknown {
  try {
    return JSON.parse(text(args, name) || 'null');
  } catch {
    return undefined;
  }
}

function format(
  world: World,
  raw: string,
  mode: string,
  entities: unknown,
  method: string,
  allowEmpty: boolean,
): FormattedText {
  if (Buffer.byteLength(raw) > 32768) throw badRequest('Text is too long');
  if (mode !== '') {
    world.violation(`${method}: the fake does not know parse_mode ${mode}`);
    if (!['html', 'markdown', 'markdownv2', 'none'].includes(mode.toLowerCase()))
      throw badRequest('Unsupported parse_mode');
  }
  const { formatted, complaints } = fixText(raw, readEntities(entities), allowEmpty);
  for (const what of complaints) world.violation(`${method}: ${what}`);
  return formatted;
}
