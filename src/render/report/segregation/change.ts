import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { GroupInfo } from '../../../model/publication.ts'
import type { SegregationChange } from '../../../model/score.ts'
import type { Edition } from '../edition.ts'
import { segregationMain } from './main.ts'
import { isOf } from './series.ts'

/**
 * What became of a measure of a group until the report year, on the level that the report speaks of: since the first
 * year that can be compared with it, or since `from`. null where nothing was compared.
 */
export function segregationChange(
  e: Edition,
  group: GroupInfo,
  measure: MeasureInfo,
  from?: number,
): SegregationChange | null {
  const ebene = segregationMain(e, group)?.ebene
  const all = (e.release.segregationChanges ?? []).filter(
    (one) =>
      one.to === e.year &&
      one.group === group.id &&
      one.reference === group.reference &&
      isOf(measure, one) &&
      one.ebene === ebene &&
      Number.isFinite(one.difference) &&
      (from === undefined || one.from === from),
  )
  return all.sort((a, b) => a.from - b.from)[0] ?? null
}
