import type { Finding } from '../../../model/finding.ts'
import type { Text } from '../../../model/text.ts'
import { boundsOn, type BoundsOn } from '../../segregation/bounds-on.ts'
import { toldOfCounts, type CountRanges, type Told } from '../../segregation/count-ranges.ts'
import type { AskedMeasure } from '../measure-city.ts'
import { severalBoundsOn } from '../several-bounds-on.ts'
import type { Subject } from '../subjects.ts'

/** What a table says of the persons in its areas where it does not say all. */
export interface ToldCity {
  readonly file: string
  /** By column. */
  readonly counts: ReadonlyMap<string, CountRanges>
  /** Columns of the groups, and that of all persons; null: the groups together. */
  readonly groups: readonly string[]
  readonly total: string | null
  /** By level, the area of that level which each area belongs to. */
  readonly parents: ReadonlyMap<string, readonly string[]>
  /** Which areas have no number in some column. */
  readonly without: Text | null
}

/** What is told of a subject; null where that is all, and of several groups. */
export function toldSubject({ counts, groups, total }: ToldCity, { kind, group, reference }: Subject): Told | null {
  if (kind === 'groups' || kind === 'around') return null
  const own = counts.get(group)!
  if (kind === 'pair') return toldOfCounts('other', own, counts.get(reference)!)
  if (total !== null) return toldOfCounts('total', own, counts.get(total)!)
  const others = groups.filter((name) => name !== group).map((name) => counts.get(name)!)
  return toldOfCounts('other', own, added(others, own.least.length))
}

/** All other groups together. Totals of each are kept where there is one other group: they need not be of the same areas. */
function added(all: readonly CountRanges[], n: number): CountRanges {
  const over = (of: (one: CountRanges, i: number) => number) =>
    Float64Array.from({ length: n }, (_, i) => all.reduce((sum, one) => sum + of(one, i), 0))
  return {
    least: over(({ least }, i) => least[i]!),
    most: over(({ most }, i) => most[i]!),
    sums: all.length === 1 ? all[0]!.sums : [],
    hidden: Uint8Array.from(over(({ hidden }, i) => hidden[i]!)),
    rounding: Math.max(0, ...all.map(({ rounding }) => rounding)),
  }
}

/** Whether some count is withheld or rounded. */
export const isOpen = ({ hidden, rounding }: CountRanges): boolean => rounding > 0 || hidden.includes(1)

/** Bounds of a subject on a level; an error where no whole persons fit. */
export function cityBounds(
  city: ToldCity,
  level: string,
  subject: Subject,
  measures: readonly AskedMeasure[],
): { readonly value: BoundsOn | null; readonly findings: readonly Finding[] } {
  const asked = measures.map(({ measure: { id }, given }) => ({ id, given }))
  const names = city.parents.get(level)
  const ids = [...new Set(names)]
  const place = new Map(ids.map((id, at) => [id, at]))
  const parentsOf = (areas: readonly number[]) =>
    names ? { of: areas.map((i) => place.get(names[i]!)!), n: ids.length } : null
  if (subject.kind === 'groups') {
    const counts = city.groups.map((name) => city.counts.get(name)!)
    const total = city.total === null ? null : city.counts.get(city.total)!
    const open = [...counts, ...(total === null ? [] : [total])].some(isOpen)
    if (!open) return { value: null, findings: [] }
    const value = severalBoundsOn(counts, total, parentsOf(Array.from(counts[0]!.least, (_, i) => i)), asked)
    return { value, findings: value === null ? [noneFits(city.file, city.groups.join(', '))] : [] }
  }
  const told = toldSubject(city, subject)
  if (told === null) return { value: null, findings: [] }
  const value = boundsOn(told, parentsOf(told.areas), asked)
  return { value, findings: value === null ? [noneFits(city.file, subject.group)] : [] }
}

const noneFits = (file: string, column: string): Finding => ({
  code: 'ATL-0365',
  severity: 'error',
  file,
  column,
  found: {
    de: 'zu gesperrten oder gerundeten Fallzahlen und Summen passen keine ganzen Personen',
    en: 'no whole persons fit to the withheld or rounded counts and the totals',
  },
  remedy: {
    de: '--suppressed, --rounded und Summenzeilen (--drop) prüfen',
    en: 'check --suppressed, --rounded and total rows (--drop)',
  },
})
