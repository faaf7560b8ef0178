/** The hash of what was learned from. Written by `npm run train`. */
export const TEXTS = '0abb9e29aa07e50209e772767d6cc347fc7a00b5d501632b465326530ec27ace';
