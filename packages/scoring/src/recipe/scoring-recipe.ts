/** Everything that decides how answers become figures; stored, by its hash, with every score and edition. */
export interface ScoringRecipe {
  /** Version of the method, as in this package's CHANGELOG. */
  readonly methodVersion: string
  readonly instrument: { readonly key: string; readonly version: string }
  readonly limits: {
    /** Smallest atom in respondents, smallest item atom in answers. */
    readonly atom: number
    readonly item: number
    /** Smallest atom whose details (don't know, number of answers) are shown. */
    readonly detail: number
    /** Smallest atom of anonymous organisations: for means, and for figures beyond the mean. */
    readonly anonymous: number
    readonly anonymousBeyondMean: number
  }
  readonly weighting: 'headcount' | 'pooled' | 'equal'
  /** Smallest coverage that is shown. */
  readonly halfRule: number
  /** Draws of later statistics; null where nothing is drawn. */
  readonly seed: number | null
}
