/**
 * From which shares found again a type, or the place of an area in it, is to be relied on, and below which it is not.
 * Hennig (2007), Computational Statistics & Data Analysis 52, 258–271.
 */
export const firm = { weak: 0.6, solid: 0.75 } as const

/** From which mean silhouettes types are apart: strongly, clearly, weakly. Kaufman & Rousseeuw (1990), Finding Groups in Data, 88. */
export const apart = { strong: 0.7, clear: 0.5, weak: 0.25 } as const

/** Standard deviations from the mean of all areas from which a type is said to be different, and to be far so. */
export const different = { clear: 0.5, far: 1 } as const

/** Probability from which an area of a mixture is said to be of its type: three to one. */
export const likely = 0.75
