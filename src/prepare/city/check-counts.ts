import type { City } from '../../model/city.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'

/** Where the counts of a column stand, for findings. */
export interface CountsPlace {
  readonly file: string
  /** Line of each area. */
  readonly lines: ArrayLike<number>
  /** Header of the total, and of each group by its id. */
  readonly total: string
  readonly groups: Readonly<Record<string, string>>
}

/**
 * What is wrong with the persons of a city, before anything is measured: negative counts and groups larger than their
 * total are errors; fractions, groups without anybody and a single inhabited area are told, for they explain values
 * that are estimates or undefined.
 */
export function checkCounts(city: City, place: CountsPlace): Finding[] {
  const columns = [
    { header: place.total, count: city.total },
    ...city.groups.map(({ id, count }) => ({ header: place.groups[id]!, count })),
  ]
  const at = (i: number, column: string, value: number) => ({
    file: place.file,
    row: place.lines[i]!,
    column,
    raum: city.ids[i]!,
    value: String(value),
  })
  const findings: Finding[] = []
  for (const { header, count } of new Map(columns.map((column) => [column.header, column])).values())
    city.ids.forEach((_, i) => {
      const value = count[i]!
      if (value < 0) findings.push({ code: 'ATL-0306', severity: 'error', ...at(i, header, value), ...negative })
      else if (!Number.isInteger(value))
        findings.push({ code: 'ATL-0308', severity: 'warning', ...at(i, header, value), ...fraction })
    })
  for (const { id, count } of city.groups) {
    city.ids.forEach((_, i) => {
      if (count[i]! > city.total[i]! + 1e-9)
        findings.push({
          code: 'ATL-0309',
          severity: 'error',
          ...at(i, place.groups[id]!, count[i]!),
          found: {
            de: `die Gruppe zählt ${count[i]}, alle zusammen ${city.total[i]} (${place.total})`,
            en: `the group counts ${count[i]}, all together ${city.total[i]} (${place.total})`,
          },
          expected: { de: `höchstens ${city.total[i]}`, en: `at most ${city.total[i]}` },
        })
    })
    const empty = Array.from(count).every((persons) => persons === 0)
    const full = Array.from(count).every((persons, i) => persons === city.total[i])
    if (empty || full)
      findings.push({
        code: 'ATL-0360',
        severity: 'warning',
        file: place.file,
        column: place.groups[id]!,
        ...(empty ? nobody : everybody),
      })
  }
  const inhabited = Array.from(city.total).filter((persons) => persons > 0).length
  if (inhabited < 2)
    findings.push({
      code: 'ATL-0361',
      severity: 'error',
      file: place.file,
      column: place.total,
      ...(inhabited === 0 ? deserted : alone),
    })
  return findings
}

type Words = Pick<Finding, 'found'> & { readonly expected?: Text; readonly consequence?: Text; readonly remedy?: Text }

const negative: Words = {
  found: { de: 'negative Anzahl', en: 'negative count' },
  expected: { de: '0 oder mehr', en: '0 or more' },
}
const fraction: Words = {
  found: { de: 'die Anzahl ist keine ganze Zahl', en: 'the count is not a whole number' },
  expected: { de: 'ganze Personen', en: 'whole persons' },
  consequence: {
    de: 'Maße nehmen sie, wie sie ist; was auf ganzen Personen beruht, rundet',
    en: 'measures take it as it is; what rests on whole persons rounds',
  },
}
export const nobody: Words = {
  found: { de: 'niemand gehört zu der Gruppe', en: 'nobody belongs to the group' },
  consequence: { de: 'kein Maß ist bestimmt', en: 'no measure is defined' },
}
export const everybody: Words = {
  found: { de: 'alle gehören zu der Gruppe', en: 'everybody belongs to the group' },
  consequence: {
    de: 'niemand ist da, mit dem sie verglichen werden kann; kein Maß der Ungleichheit ist bestimmt',
    en: 'there is nobody to compare it with; no measure of unevenness is defined',
  },
}
export const deserted: Words = {
  found: { de: 'in keinem Raum leben Personen', en: 'no persons live in any area' },
  expected: { de: 'mindestens zwei bewohnte Räume', en: 'at least two inhabited areas' },
}
export const alone: Words = {
  found: { de: 'nur in einem Raum leben Personen', en: 'persons live in one area only' },
  expected: { de: 'mindestens zwei bewohnte Räume', en: 'at least two inhabited areas' },
  consequence: {
    de: 'innerhalb eines Raums gibt es keine Segregation zwischen Räumen',
    en: 'there is no segregation between areas within one',
  },
}
