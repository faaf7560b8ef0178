/** The hash of what was learned from. Written by `npm run train`. */
export const TEXTS = 'e448ef2a26513233b4faf865e953594e25b4983dad0072647365c5b58e1d6a92';
