import type { Measure, Scene } from '../timeline/picture/scene.ts';

/** Drawings for people. A picture is an extra: whatever it shows is told in words, too. */
export interface Pictures {
  /**
   * A PNG of the scene that `compose` makes with the drawer's measure. Undefined where this machine cannot draw or the
   * drawing failed, which is logged; never rejects.
   */
  draw(compose: (measure: Measure) => Scene): Promise<Uint8Array | undefined>;
}
