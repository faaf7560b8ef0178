import type { Attachment } from './attachments.ts';
import type { Button, RowComponent, TopComponent } from './component-schemas.ts';
import { attachmentName, everyComponent } from './component-tree.ts';
import type { Embed } from './message-schemas.ts';
import { labelOf } from './pressing.ts';

/** `[📦 Export]`, an address as `[🔗 Open]`, what cannot be pressed as `[Export (off)]`, a menu as `[▾ Ratio: 16:9|1:1]`. */
export function controlLine(control: RowComponent): string {
  const off = control.disabled ? ' (off)' : '';
  if (control.type === 3)
    return `[▾ ${labelOf(control)}: ${control.options.map(({ label }) => label).join('|')}${off}]`;
  if (control.type !== 2) return `[▾ ${labelOf(control)}${off}]`;
  return `[${linkMark(control)}${labelOf(control)}${off}]`;
}

function linkMark({ url, emoji, label }: Button): string {
  return url && emoji?.name !== '🔗' && !label?.startsWith('🔗') ? '🔗 ' : '';
}

/** `Lighthouse.mp4 268 KB`. */
export function fileLine({ name, size }: Pick<Attachment, 'name' | 'size'>): string {
  return `${name} ${sizeLine(size)}`;
}

/** Bytes as people read them. */
export function sizeLine(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `⟦title | description | field: value | footer⟧`. */
export function embedLine({ title, description, author, fields, footer, image }: Embed): string {
  const parts = [
    author?.name,
    title,
    description,
    ...(fields ?? []).map(({ name, value }) => `${name}: ${value}`),
    footer?.text,
    image ? `picture ${attachmentName(image.url) ?? image.url}` : undefined,
  ];
  return `⟦${parts.filter(Boolean).join(' | ')}⟧`;
}

/** Components as people read them, from the top down; `files` are the message's attachments. */
export function componentsLine(
  components: readonly TopComponent[],
  files: readonly Pick<Attachment, 'name' | 'size'>[],
): string {
  const parts = everyComponent(components).map(({ component }) => {
    switch (component.type) {
      case 10:
        return component.content;
      case 11:
        return mediaLine(component.media.url, files);
      case 12:
        return component.items.map(({ media }) => mediaLine(media.url, files)).join(' ');
      case 13:
        return mediaLine(component.file.url, files);
      case 2:
      case 3:
      case 5:
      case 6:
      case 7:
      case 8:
        return controlLine(component);
      default:
        return '';
    }
  });
  return parts.filter(Boolean).join(' ');
}

function mediaLine(url: string, files: readonly Pick<Attachment, 'name' | 'size'>[]): string {
  const name = attachmentName(url);
  const file = files.find((one) => one.name === name);
  return `[${file ? fileLine(file) : url}]`;
}
