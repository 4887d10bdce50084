import type { IndexInfo, Publication } from '../../model/publication.ts'
import type { Release } from '../../model/score.ts'

/** Indices of which some area has a class in the report year. */
export const withMap = ({ indices, years }: Publication, release: Release): readonly IndexInfo[] =>
  indices.filter(({ id }) =>
    release.indices.some((s) => s.index === id && s.year === years.at(-1) && s.klasse !== null),
  )
