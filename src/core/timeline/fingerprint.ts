import { createHash } from 'node:crypto';

/** Characters (base64url): 132 bits, so that two drafts never meet by chance. */
const LENGTH = 22;
/** How much is gathered before it is hashed, UTF-16 units. */
const BATCH = 65_536;

/** A value still to be written, or what is written around values. */
type Open = { readonly value: unknown } | string;

/**
 * A short name for the very content of a draft, whatever the order of its keys: another one means that something about
 * the draft changed, also where nothing of it can be told in words. Takes any JSON value and never throws; a stack
 * instead of recursion, so that none is too deep.
 */
export function fingerprint(draft: unknown): string {
  const hash = createHash('sha256');
  const stack: Open[] = [{ value: draft }];
  let batch = '';
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') batch += next;
    else if (Array.isArray(next.value)) pushArray(stack, next.value);
    else if (typeof next.value === 'object' && next.value !== null) pushObject(stack, next.value);
    else batch += typeof next.value === 'string' ? JSON.stringify(next.value) : String(next.value);
    if (batch.length > BATCH) {
      hash.update(batch);
      batch = '';
    }
  }
  return hash.update(batch).digest('base64url').slice(0, LENGTH);
}

function pushArray(stack: Open[], values: readonly unknown[]): void {
  stack.push(']');
  for (let index = values.length - 1; index >= 0; index -= 1) stack.push(',', { value: values[index] });
  stack.push('[');
}

/** A key without a value (`undefined`) is no key, as in JSON. */
function pushObject(stack: Open[], object: object): void {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? 1 : -1));
  stack.push('}');
  for (const [key, value] of entries) stack.push(',', { value }, `${JSON.stringify(key)}:`);
  stack.push('{');
}
