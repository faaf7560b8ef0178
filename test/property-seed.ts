import fc from 'fast-check';

/** Property tests look at the same cases at every run, so that a red run is a change's doing; see CONTRIBUTING. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_121) });
