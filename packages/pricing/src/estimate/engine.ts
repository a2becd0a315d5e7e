/** Name and version of this engine, as estimates state it; the package's version, which a test compares. */
export const engine = 'anslag-pricing/0.1.0'
