/**
 * What Discord's client lets people choose; it goes by the extension alone, so the content is looked at later all the
 * same (platform-facts B13). At most ten entries a place.
 */
export const scriptTypes = ['.txt', '.md', '.docx', '.pdf'] as const;

/** Every format of these, also those that no skill takes: the answer then says which ones it does. */
export const mediaTypes = ['image', 'video', 'audio'] as const;
