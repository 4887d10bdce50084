import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { GroupInfo } from '../../../model/publication.ts'
import type { SegregationScore } from '../../../model/score.ts'
import type { Edition } from '../edition.ts'

/** All scores of a group in one measure on one level, by year. */
export const segregationSeries = (
  { release }: Edition,
  group: GroupInfo,
  measure: MeasureInfo,
  ebene: string,
): readonly SegregationScore[] =>
  release.segregation
    .filter((s) => s.group === group.id && s.reference === group.reference && isOf(measure, s) && s.ebene === ebene)
    .sort((a, b) => a.year - b.year)

/** Whether a score is one of a measure as it was set. */
export const isOf = (
  { id, parameters = '' }: MeasureInfo,
  score: { readonly measure: string; readonly parameters?: string },
): boolean => score.measure === id && (score.parameters ?? '') === parameters
