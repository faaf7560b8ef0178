/**
 * An id as the string that it is. The backend's ids are digit strings longer than a double can hold; a JSON number is
 * taken only where it cannot have lost digits.
 */
export function identifier(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}
