import type { RowComponent, TopComponent } from './component-schemas.ts';
import type { FormError } from './refusal.ts';

/** Anything that a message is made of. */
export type Node = TopComponent | RowComponent | { readonly type: 11; readonly media: { readonly url: string } };

/** A component with its place in the body. */
export interface Placed {
  readonly path: FormError['path'];
  readonly component: Node;
}

/** Every component with everything that is in it. */
export function everyComponent(
  components: readonly TopComponent[],
  path: FormError['path'] = ['components'],
): Placed[] {
  return components.flatMap((component, index) => {
    const at = [...path, index];
    const own = { path: at, component };
    if (component.type === 1) {
      const inner = component.components.map((one, place) => ({ path: [...at, 'components', place], component: one }));
      return [own, ...inner];
    }
    if (component.type === 9) {
      const accessory = { path: [...at, 'accessory'], component: component.accessory };
      return [own, ...everyComponent(component.components, [...at, 'components']), accessory];
    }
    if (component.type === 17) return [own, ...everyComponent(component.components, [...at, 'components'])];
    return [own];
  });
}

/** What people can press or choose, in order. */
export function controlsIn(components: readonly TopComponent[]): RowComponent[] {
  return everyComponent(components).flatMap(({ component }) => {
    const { type } = component;
    return type === 2 || type === 3 || type === 5 || type === 6 || type === 7 || type === 8 ? [component] : [];
  });
}

/** Files that components show: the names behind `attachment://`. */
export function shownFiles(components: readonly TopComponent[]): string[] {
  return everyComponent(components).flatMap(({ component }) =>
    urlsIn(component).flatMap((url) => attachmentName(url) ?? []),
  );
}

/** The name behind `attachment://`. */
export function attachmentName(url: string): string | undefined {
  return /^attachment:\/\/(.+)$/.exec(url)?.[1];
}

/** Addresses of what a component shows. */
export function urlsIn(component: Node): string[] {
  if (component.type === 11) return [component.media.url];
  if (component.type === 12) return component.items.map(({ media }) => media.url);
  return component.type === 13 ? [component.file.url] : [];
}
