/**
 * Levels of the need of help (B4), which no source defines (DOMAIN §4, §9.13): whoever has the thresholds may supply them.
 * A person's level follows from the mean of the newest scores from 1 to 5 on the named function types.
 */
export interface LevelThresholds {
  /** fnFunkType. */
  readonly types: readonly number[];
  /** The lowest mean that is "middels til stort", and the lowest that is "omfattende". */
  readonly medium: number;
  readonly extensive: number;
}

/** What the sources leave open (DOMAIN §6.0, §9); see docs/counts.md. */
export interface CountOptions {
  /** Måltall 1: whether 9 (not relevant) is a valid score; default true. */
  readonly nineIsValid?: boolean | undefined;
  /** Måltall 1: so many function types must have a score, from 1 upwards; default 18. */
  readonly functionTypes?: number | undefined;
  /** Missing: only "uoppgitt" is defined. */
  readonly levels?: LevelThresholds | undefined;
  /** Inhabitants by age group A6, for S-04's share of the population. */
  readonly population?: readonly number[] | undefined;
}
