import type { GroupInfo, MeasureInfo } from '../../model/publication.ts'
import type { SegregationScore } from '../../model/score.ts'
import type { Edition } from './edition.ts'

/** All scores of a group in one measure on one level, by year. */
export const segregationSeries = (
  { release }: Edition,
  group: GroupInfo,
  measure: MeasureInfo,
  ebene: string,
): readonly SegregationScore[] =>
  release.segregation
    .filter(
      (s) => s.group === group.id && s.reference === group.reference && s.measure === measure.id && s.ebene === ebene,
    )
    .sort((a, b) => a.year - b.year)
