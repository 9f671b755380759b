// The shape of the samples in languages that are read from the engine's own CLDR alone.

/** A sentence, and its facts as `kind value` in order, parted by `, `. */
export type Sample = readonly [string, string];

export interface CldrSamples {
  /** What must be read with nothing but CLDR. */
  readonly read: readonly Sample[];
  /** What CLDR does not say (number words, ranges in words, further cases): counted in the measure, not asked of the engine. */
  readonly beyond: readonly Sample[];
}
