/** Closed, so that a page cannot look into what we show or press our buttons; tests must be able to. */
export const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';
