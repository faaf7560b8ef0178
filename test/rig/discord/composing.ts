import type { Upload } from '../http/uploads.ts';
import type { Attachment } from './attachments.ts';
import { componentErrors } from './component-rules.ts';
import { shownFiles } from './component-tree.ts';
import { type Content, flag, has } from './message.ts';
import type { Embed, MessageBody } from './message-schemas.ts';
import { type FormError, invalidForm, refusal } from './refusal.ts';
import type { World } from './world.ts';

/** What a call wants to put into a message. */
export interface Composition {
  readonly body: MessageBody;
  /** By the number in `files[n]`. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** `attachments/<channel>`: where files land on the CDN. */
  readonly folder: string;
  /** Flags that the message has or the call may set. */
  readonly flags: number;
  /** The largest file, bytes. */
  readonly attachmentBytes: number;
  /** What stands there before; undefined for a new message. */
  readonly before: Content | undefined;
}

/**
 * What a message shows after a call. Throws what Discord refuses: too large files (40005), contradictory or too long
 * parts (50035), nothing at all (50006).
 */
export function compose(world: World, composition: Composition): Content {
  const { body, before, flags } = composition;
  checkSizes(world, composition);
  const content = merged(body, before);
  const attachments = attached(world, composition);
  const v2 = has(flags, 'componentsV2');
  const files = attachments.map(({ name }) => name);
  const errors = [
    ...(v2 ? legacyFieldErrors(content) : embedErrors(content.embeds)),
    ...componentErrors(content.components, v2, files),
    ...(attachments.length > 10
      ? [{ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 10 or fewer in length.' }]
      : []),
  ];
  if (errors.length > 0) throw invalidForm(errors);
  const empty = v2
    ? content.components.length === 0
    : content.content.trim() === '' && content.embeds.length === 0 && attachments.length === 0;
  if (empty) throw refusal('emptyMessage');
  if (v2) {
    const shown = shownFiles(content.components);
    for (const { name } of attachments) {
      if (!shown.includes(name)) world.violation(`${name} is attached but no component shows it: nobody sees it`);
    }
  }
  return { ...content, attachments };
}

/** What a call does not name stays; null takes it away. */
function merged({ content, embeds, components }: MessageBody, before: Content | undefined): Content {
  return {
    content: content === undefined ? (before?.content ?? '') : (content ?? ''),
    embeds: embeds === undefined ? (before?.embeds ?? []) : (embeds ?? []),
    components: components === undefined ? (before?.components ?? []) : (components ?? []),
    attachments: [],
  };
}

function checkSizes(world: World, { uploads, attachmentBytes }: Composition): void {
  const sizes = [...uploads.values()].map(({ size }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.some((size) => size > attachmentBytes) || total > world.limits.requestBytes) throw refusal('tooLarge');
}

/** `attachments` names the files that stay and those that come; without it all stay (platform-facts B24). */
function attached(world: World, { body, uploads, folder, before }: Composition): Attachment[] {
  const listed = body.attachments ?? undefined;
  const old = before?.attachments ?? [];
  const kept = listed
    ? old.filter(({ id }) => listed.some((one) => String(one.id) === id))
    : body.attachments === null
      ? []
      : old;
  const come = [...uploads].map(([number, upload]) => {
    const about = listed?.find(({ id }) => String(id) === number);
    return world.attachments.keepUpload(folder, upload, {
      ...(about?.filename ? { name: about.filename } : {}),
      ...(about?.description ? { description: about.description } : {}),
    });
  });
  const known = new Set([...uploads.keys(), ...kept.map(({ id }) => id)]);
  const lost = listed?.findIndex(({ id }) => !known.has(String(id))) ?? -1;
  if (lost >= 0) {
    const message = 'Attachment data not found.';
    throw invalidForm([{ path: ['attachments', lost, 'id'], code: 'ATTACHMENT_NOT_FOUND', message }]);
  }
  return [...kept, ...come];
}

function legacyFieldErrors({ content, embeds }: Content): FormError[] {
  const used = [...(content === '' ? [] : ['content']), ...(embeds.length === 0 ? [] : ['embeds'])];
  return used.map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function embedErrors(embeds: readonly Embed[]): FormError[] {
  const total = embeds.reduce((sum, embed) => sum + embedSize(embed), 0);
  if (total > 6000) {
    return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: 'Embed size exceeds maximum size of 6000' }];
  }
  return embeds.flatMap((embed, index) =>
    embedSize(embed) === 0 && !embed.image && !embed.thumbnail
      ? [{ path: ['embeds', index, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
      : [],
  );
}

function embedSize({ title, description, footer, author, fields }: Embed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** Flags of a message after a call: some can be set, Components V2 never taken back (platform-facts B5, B18). */
export function flagsAfter(before: number, wanted: number | null | undefined, settable: number): number {
  if (wanted === null || wanted === undefined) return before;
  return (before & ~(settable & ~flag.componentsV2)) | (wanted & settable);
}
