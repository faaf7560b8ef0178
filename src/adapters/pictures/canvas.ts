/** The native drawing module. */
export type CanvasModule = typeof import('@napi-rs/canvas');

/**
 * Loads the drawing module, which is optional: rejects where the machine has none. Only the project's own fonts are used,
 * so that a picture looks the same everywhere and nothing is read from the machine.
 */
export async function loadCanvas(): Promise<CanvasModule> {
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  return import('@napi-rs/canvas');
}
