/** The hash of what was learned from. Written by `npm run train`. */
export const TEXTS = 'ddc352614b64063512d84777caec98ef625de9f7ef024c41fcccb02ec14acb17';
