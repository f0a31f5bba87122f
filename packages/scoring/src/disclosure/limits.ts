/** Smallest number of respondents in any atom of units (method 5.2, R1): two who collude and five more. */
export const ATOM_LIMIT = 7

/** Smallest number of substantive answers in any atom of one item (method 5.2, 5.4). */
export const ITEM_LIMIT = 5

/** Smallest atom whose details may be shown: share of "don't know", number of answers per item, agreement (method 5.2). */
export const DETAIL_LIMIT = 15

/** Smallest number of respondents in a shown category of a background question (method 5.6). */
export const BACKGROUND_LIMIT = 15

/** Complete rows behind alpha and omega, and atoms behind an intraclass correlation (method 5.2). */
export const RELIABILITY_LIMIT = 50
export const RELIABILITY_UNITS = 5

/** Smallest number of anonymous organisations in any atom of a cohort: for means (method 5.7, C1) ... */
export const ANONYMOUS_LIMIT = 5

/** ... and for figures beyond the mean, which are order statistics and can be solved for (method 5.10, 5). */
export const ANONYMOUS_BEYOND_MEAN_LIMIT = 10

/** Anonymous organisations in any atom of a cohort for quartiles, and for the tenths at both ends (decision 0026). */
export const ANONYMOUS_QUARTILES_LIMIT = 20
export const ANONYMOUS_TAILS_LIMIT = 50
