/** English: the catalogue that defines the keys. ICU MessageFormat; a key's first part tells where it is said. */
export const en = {
  'connect.connecting': '🔌 Connecting…',
  'connect.ready': '✅ Ready!',
} as const;
