/** The hash of what was learned from. Written by `npm run train`. */
export const TEXTS = '33eaeb6c61501de9b0c2e7104af8a0a074b390786acffc7e5ee33abbddfaf8d6';
