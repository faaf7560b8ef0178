/** What masked characters stood for; each is one UTF-16 unit of the private use area, so that offsets stay. */
export const CODE = '\ue002';
export const QUOTED = '\ue003';
export const LINK = '\ue004';
export const PICTURE = '\ue005';

const OPAQUE =
  /(?<code>`[^`\n]+`)|(?<quoted>“[^”\n]*”|"[^"\n]*"|「[^」\n]*」|『[^』\n]*』|«[^»\n]*»|„[^“”\n]*[“”]|‘[^’\n]*’(?!\p{L})|【[^】\n]*】|《[^》\n]*》|(?<![\p{L}\p{N}])'[^'\n]+'(?![\p{L}\p{N}]))|(?<link>\]\((?:[^()\n]|\([^()\n]*\))*\))|(?<url>https?:\/\/[^\s)\]，。；]+)|(?<picture>\p{Extended_Pictographic}|\uFE0F|\u200D)|(?<emphasis>\*+|__|~~)|(?<bracket>\[)/gu;

/**
 * A copy of the same length in which quotes, code and links can no longer be mistaken for directions, and Markdown's
 * emphasis is blank. Quotes hold on-screen copy — or a button's name, which is why they stay visible as {@link QUOTED}.
 */
export function mask(text: string): string {
  return text.replace(OPAQUE, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    const has = (name: string) =>
      typeof groups === 'object' && groups !== null && Reflect.get(groups, name) !== undefined;
    if (has('code')) return CODE.repeat(found.length);
    if (has('quoted')) return QUOTED.repeat(found.length);
    if (has('link') || has('url')) return LINK.repeat(found.length);
    return (has('picture') ? PICTURE : ' ').repeat(found.length);
  });
}
