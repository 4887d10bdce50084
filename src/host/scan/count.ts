import { AtlasError, fail } from '../../model/error.ts'
import type { Counted, Scan } from '../../model/scan.ts'
import { columnProblems } from './column-problems.ts'
import { countSql, leftOutSql, mostGroups, type Asked } from './count-sql.ts'
import type { OpenEngine, Value } from './engine.ts'
import type { Columns } from './test-sql.ts'

/**
 * Has an engine count, and puts its answer in order: keys as text without blanks around them, years as
 * numbers, one entry each. What came without key or year is told apart, not left out unseen.
 */
export async function count(scan: Scan, engine: OpenEngine, meanwhile = () => {}): Promise<Counted> {
  const problems = columnProblems(scan, engine.columns)
  if (problems.length > 0) throw new AtlasError(problems)
  const asked = countSql(scan, engine.relation, engine.columns, engine.countIf)
  const answering = engine.rows(asked.sql, asked.parameters)
  meanwhile()
  const answer = await answering
  if (answer.length > mostGroups) throw tooMany(scan)
  const left = leftOutSql(scan, engine.relation, engine.columns)
  const leftCells = left === null ? [] : (await engine.rows(left.sql, left.parameters))[0]!
  return {
    scan,
    ...ordered(scan, asked, answer, keyText(scan, engine.columns)),
    leftOut: named(left?.empty ?? [], leftCells.map(whole)),
    query: asked.sql,
    parameters: asked.parameters,
    files: engine.files,
  }
}

function ordered(
  scan: Scan,
  asked: Asked,
  answer: readonly (readonly Value[])[],
  partOf: (value: Value, at: number) => string,
) {
  const groups = new Map<number, Map<string, number[]>>()
  const covered = new Set<number>(scan.years)
  const sums = { rows: 0, withoutKey: 0, withoutYear: 0 }
  const empty = asked.empty.map(() => 0)
  const broken = asked.whole.map(() => 0)
  const keyed = scan.key.length
  const yearly = typeof scan.year === 'object' ? 1 : 0
  const first = keyed + yearly
  const rest = first + 1 + asked.tallies.length
  for (const cells of answer) {
    const parts = cells.slice(0, keyed).map(partOf)
    const year = typeof scan.year === 'object' ? yearOf(text(cells[keyed]!)) : scan.year
    if (year !== null && !covered.has(year)) continue
    const rows = whole(cells[first]!)
    if (year === null) sums.withoutYear += rows
    else if (parts.includes('')) sums.withoutKey += rows
    else {
      const tallies = cells.slice(first + 1, rest).map(whole)
      const key = parts.join('')
      const ofYear = groups.get(year) ?? new Map<string, number[]>()
      groups.set(year, ofYear)
      const group = ofYear.get(key)
      if (group) tallies.forEach((n, i) => (group[i]! += n))
      else ofYear.set(key, tallies)
      sums.rows += rows
      empty.forEach((_, i) => (empty[i]! += whole(cells[rest + i]!)))
      broken.forEach((_, i) => (broken[i]! += whole(cells[rest + empty.length + i]!)))
    }
  }
  // By year, then by key in the order of code units, which is the one in which texts are sorted by themselves
  const list = [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, ofYear]) => [...ofYear.keys()].sort().map((key) => ({ key, year, tallies: ofYear.get(key)! })))
  return {
    keys: list.map(({ key }) => key),
    years: list.map(({ year }) => year),
    tallies: Object.fromEntries(
      asked.tallies.map((name, i) => [name, Float64Array.from(list, ({ tallies }) => tallies[i]!)]),
    ),
    ...sums,
    empty: named(asked.empty, empty),
    notWhole: named(asked.whole, broken),
  }
}

/** Keys as text, with the digits that the plan declares where the column holds whole numbers. */
function keyText({ key, digits }: Scan, columns: Columns): (value: Value, at: number) => string {
  const places = key.map((column, i) => (digits && columns.get(column)!.holds === 'integer' ? digits[i]! : 0))
  return (value, at) => {
    const part = text(value)
    return part === '' ? '' : part.padStart(places[at]!, '0')
  }
}

const text = (value: Value): string => (value === null ? '' : String(value).trim())

const yearOf = (cell: string): number | null => (/^\d{4}$/.test(cell) ? Number(cell) : null)

/** Counts as engines send them: bigint, digits in a text, NULL for the sum of nothing. */
const whole = (value: Value): number => {
  const number = Number(value ?? 0)
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) throw new Error(`a count beyond 2^53: ${String(value)}`)
  return number
}

/** Those columns of which there is something to tell. */
const named = (names: readonly string[], numbers: readonly number[]): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, numbers[i]!] as const).filter(([, n]) => n > 0))

const tooMany = (scan: Scan) =>
  fail(
    'ATL-0235',
    {
      de: `der Schlüssel ${scan.key.join(' + ')} teilt die Zeilen in mehr als ${mostGroups} Gruppen`,
      en: `the key ${scan.key.join(' + ')} divides the rows into more than ${mostGroups} groups`,
    },
    {
      file: scan.name,
      column: scan.key.join(' + '),
      expected: { de: 'den Schlüssel eines Bezugsraums', en: 'the key of a Bezugsraum' },
      remedy: { de: `sources.${scan.source}.key prüfen`, en: `check sources.${scan.source}.key` },
    },
  )
