import { rows } from '../csv/rows.ts'

/** What a delimiter would make of a file. */
export interface DelimiterEvidence {
  readonly delimiter: string
  /** The number of cells that most rows have. */
  readonly columns: number
  /** Rows that have just so many, and rows that are not empty. */
  readonly consistent: number
  readonly rows: number
  /** Whether it makes a table: two columns or more, almost everywhere, and headers that are no numbers. */
  readonly fits: boolean
  /** The line of a quote that alone keeps it from making a table; null where there is none. */
  readonly quote: number | null
}

const candidates = [';', ',', '\t', '|'] as const

/** Title rows and footnotes have other widths; a table has more rows than these. */
const least = 0.8
/** So many title rows and footnotes a small table may have all the same. */
const fewest = 6

/**
 * What each usual delimiter would make of a text, those that fit first. One whose headers hold another that makes
 * as sound a table with more columns does not fit: commas in decimals divide every row of a file with semicolons.
 * O(n) for each.
 */
export function delimitersOf(text: string): DelimiterEvidence[] {
  const all = candidates.map((delimiter) => evidenceFor(text, delimiter))
  const inside = (one: WithHeader, other: WithHeader) =>
    other.fits &&
    other.columns > one.columns &&
    other.consistent >= one.consistent &&
    one.header.some((cell) => cell.includes(other.delimiter)) &&
    !other.header.some((cell) => cell.includes(one.delimiter))
  // Several tables of different widths, one below the other, are looked for where there is not a single one.
  const single = all.some(({ fits, quote }) => fits || quote !== null)
  const several = all.some(({ stacked }) => stacked)
  return all
    .map((one) => {
      const fits = single ? one.fits && !all.some((other) => inside(one, other)) : several ? one.stacked : one.unnamed
      return { ...one, fits }
    })
    .map(({ header: _, stacked: __, unnamed: ___, ...one }) => one)
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.columns - a.columns)
}

interface WithHeader extends DelimiterEvidence {
  readonly header: readonly string[]
  /** Whether it makes several tables, one below the other. */
  readonly stacked: boolean
  /** Whether it makes a table but for its headers, which are numbers. */
  readonly unnamed: boolean
}

function evidenceFor(text: string, delimiter: string): WithHeader {
  const widths = new Map<number, number>()
  const firsts = new Map<number, readonly string[]>()
  const runs: Run[] = []
  let n = 0
  const fault = rows(text, { delimiter, quote: '"' }, 1, ({ cells }) => {
    if (cells.every((cell) => String(cell).trim() === '')) return true
    n++
    const run = runs.at(-1)
    if (run?.width === cells.length) run.rows++
    else runs.push({ width: cells.length, rows: 1, named: isNamed(cells) })
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    if (!firsts.has(cells.length)) firsts.set(cells.length, cells.map(String))
    return true
  })
  const [columns, consistent] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  const header = firsts.get(columns) ?? []
  const most = (found: number) => found >= least * n || (n - found <= fewest && found * 2 > n)
  const even = columns >= 2 && most(consistent)
  const sound = even && isNamed(header)
  const tables = runs.filter(({ width, rows: own, named }) => width >= 2 && own >= 3 && named)
  return {
    delimiter,
    columns,
    consistent,
    rows: n,
    fits: sound && fault === null,
    quote: sound && fault !== null ? fault.line : null,
    header,
    unnamed: even && fault === null,
    stacked: fault === null && tables.length > 1 && most(tables.reduce((sum, { rows: own }) => sum + own, 0)),
  }
}

/** Rows of one width that follow one another; whether the first of them could be headers. */
interface Run {
  readonly width: number
  rows: number
  readonly named: boolean
}

function isNamed(header: readonly string[]): boolean {
  const numbers = header.filter((cell) => /^[-+]?[\d.,\s]+%?$/.test(cell) && cell.trim() !== '')
  return numbers.every(isYear) && header.some((cell) => cell.trim() !== '' && !numbers.includes(cell))
}

/** Years stand above columns where a table is one of a series. */
const isYear = (cell: string): boolean => /^(19|20)\d\d$/.test(cell.trim())
