import type { GridRow } from '../../model/grid.ts'
import { cellKind } from './cell-kind.ts'
import { filledIn, textIn } from './cells-in.ts'
import type { Block } from './column-blocks.ts'

/**
 * Tables that stand one below the other: each begins with its headers, and the titles above them. Headers are words or
 * years where the rows above hold numbers, with rows of numbers below. A row of data does not look so, even where all
 * of its numbers are withheld: signs are short, or the same in every column. O(cells).
 */
export function rowBands(block: Block): Block[] {
  const rows = block.rows.map((row) => described(row, block))
  const bands: Block[] = []
  let from = 0
  let above = aboveNothing()
  rows.forEach((row, i) => {
    if (row.numbers.length > 0) {
      above.data++
      for (const at of row.numbers) above.numeric.set(at, (above.numeric.get(at) ?? 0) + 1)
    } else if (above.data === 0) {
      if (row.filled.length > 1) noteHeader(above, row)
      above.years ||= row.years.length > 1
    } else if (isHeader(rows, i, above)) {
      const start = firstTitle(rows, i)
      bands.push({ ...block, rows: block.rows.slice(from, start) })
      from = start
      above = aboveNothing()
      for (const one of rows.slice(start, i + 1)) if (one.filled.length > 1) noteHeader(above, one)
      above.years = row.years.length > 1
    }
  })
  return [...bands, { ...block, rows: block.rows.slice(from) }]
}

interface Described {
  readonly line: number
  readonly filled: readonly number[]
  /** Columns that hold a number that is no year. */
  readonly numbers: readonly number[]
  readonly years: readonly number[]
  readonly words: readonly number[]
  readonly word: (at: number) => string
  readonly text: string
}

function described(row: GridRow, { left, right }: Block): Described {
  const filled = filledIn(row, left, right)
  const years = filled.filter((at) => /^(19|20)\d\d$/.test(textIn(row, at)))
  const words = filled.filter((at) => /\p{L}/u.test(textIn(row, at)) && cellKind(row.cells[at]!) === 'text')
  const numbers = filled.filter((at) => !years.includes(at) && cellKind(row.cells[at]!) !== 'text')
  const text = filled.map((at) => `${at} ${textIn(row, at)}`).join('\u0000')
  return { line: row.line, filled, numbers, years, words, word: (at) => textIn(row, at), text }
}

/** What stands above a row in its table: how many rows hold numbers, and in which columns; the header rows. */
const aboveNothing = () => ({
  data: 0,
  numeric: new Map<number, number>(),
  headers: new Set<string>(),
  keys: new Set<string>(),
  years: false,
})

function noteHeader(above: ReturnType<typeof aboveNothing>, { text, filled, word }: Described): void {
  above.headers.add(text)
  above.keys.add(word(filled[0]!))
}

function isHeader(rows: readonly Described[], i: number, above: ReturnType<typeof aboveNothing>): boolean {
  const { filled, words, years, word, text } = rows[i]!
  const below = dataBelow(rows, i)
  if (filled.length < 2 || below === 0) return false
  if (above.headers.has(text)) return true
  if (words.length === 0 || words.length + years.length < 2 || below < 2) return false
  const over = filled.slice(1).filter((at) => (above.numeric.get(at) ?? 0) * 2 > above.data)
  // Over columns of words headers are told by the numbers below them.
  if (over.length === 0) return numbersBelow(rows, i).some((at) => at > filled[0]! && words.includes(at))
  // The header of the keys again: no sign stands there.
  if (above.keys.has(word(filled[0]!)) && words.length > 1) return true
  if (!over.every((at) => years.includes(at) || (words.includes(at) && word(at).length > 3))) return false
  if (over.length > 1 && new Set(over.map(word)).size === 1) return false
  if (words.length === 1) return over.length > 1 && (above.years || over.length > 2) && rising(over.map(word))
  return over.length > 1 || setApart(rows, i)
}

const numbersBelow = (rows: readonly Described[], i: number): readonly number[] =>
  rows.slice(i + 1).find(({ numbers }) => numbers.length > 0)?.numbers ?? []

/** How many rows of numbers follow headers, as far as that matters: none, one, or two and more. */
function dataBelow(rows: readonly Described[], i: number): number {
  let first = i + 1
  while (first < rows.length && rows[first]!.numbers.length === 0 && first - i < 4) first++
  return rows.slice(first, first + 2).filter(({ numbers }) => numbers.length > 0).length
}

/** Titles and further header rows stand above a header row and hold no number and no sign. */
function firstTitle(rows: readonly Described[], i: number): number {
  let first = i
  while (first > 0 && isTitle(rows[first - 1]!)) first--
  return first
}

const isTitle = ({ filled, words, years }: Described): boolean =>
  words.length > 0 && words.length + years.length === filled.length

const setApart = (rows: readonly Described[], i: number): boolean =>
  rows[i]!.line - rows[i - 1]!.line > 1 || rows[i - 1]!.filled.length === 1

const rising = (texts: readonly string[]): boolean =>
  texts.every((text, i) => i === 0 || Number(text) - Number(texts[i - 1]) === Number(texts[1]) - Number(texts[0]))
