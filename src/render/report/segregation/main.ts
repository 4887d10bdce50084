import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { GroupInfo } from '../../../model/publication.ts'
import type { Edition } from '../edition.ts'
import { isOf } from './series.ts'

/**
 * What the report says of a group first: its first measure (a pair has no Segregationsindex), on the base
 * level where it was asked for.
 */
export function segregationMain(
  { release, publication }: Edition,
  group: GroupInfo,
): { readonly measure: MeasureInfo; readonly ebene: string } | null {
  const scores = release.segregation.filter((s) => s.group === group.id && s.reference === group.reference)
  const measure = publication.measures.find((one) => scores.some((s) => isOf(one, s)))
  const level = [publication.base, ...publication.ebenen].find(({ id }) => scores.some((s) => s.ebene === id))
  return measure === undefined || level === undefined ? null : { measure, ebene: level.id }
}
