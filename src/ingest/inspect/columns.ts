import type { Cell } from '../../model/grid.ts'
import { numberReader } from '../table/number.ts'
import { isSheetError } from '../table/sheet-error.ts'
import { cellKind } from './cell-kind.ts'
import { countKinds, type KindCounts, type Notation } from './notation.ts'
import { unitEvidence, type UnitEvidence } from './unit-evidence.ts'
import { numberRange, type NumberRange } from './number-range.ts'

/** What a column holds, without its total rows. */
export interface ColumnEvidence extends NumberRange {
  readonly header: string
  readonly at: number
  /** What its numbers are written with, as far as that was said. */
  readonly unit: readonly string[]
  /** Of a column of texts: its cells seem numbers with a unit. */
  readonly units: UnitEvidence | null
  readonly type: 'number' | 'text' | 'empty'
  readonly kinds: KindCounts
  /** Different texts. */
  readonly distinct: number
  readonly empty: number
  /** Texts in the place of numbers, most frequent first, each with its count and the line of the first. */
  readonly signs: readonly { readonly sign: string; readonly count: number; readonly line: number }[]
  /** A number such as -9999 that often stands for "no value". */
  readonly sentinels: readonly { readonly sign: string; readonly count: number; readonly value: number }[]
}

const failed = (cell: Cell): boolean => typeof cell === 'string' && isSheetError(cell.trim())

/** Whether a number is one that publishers put where there is none. */
export const isSentinel = (value: number): boolean => /^-9{2,6}$/.test(String(value))

/** What a column holds. It is one of numbers where most cells that are not empty are, and none begins with a zero as keys do. O(cells). */
export function columnOf(
  header: string,
  at: number,
  cells: readonly Cell[],
  lines: readonly number[],
  notation: Notation | null,
  unit: readonly string[] = [],
): ColumnEvidence {
  const kinds = countKinds(cells)
  const empty = kinds.empty ?? 0
  // Where a formula has no result a number should stand.
  const texts = (kinds.text ?? 0) - cells.filter(failed).length
  const filled = cells.length - empty
  const numbers = filled - texts
  const short = cells.every((cell) => cellKind(cell) !== 'text' || String(cell).trim().length <= 4 || failed(cell))
  const isNumber = numbers > 0 && !kinds.code && (numbers * 2 > filled || short)
  const type = filled === 0 ? 'empty' : isNumber ? 'number' : 'text'
  const read = notation && numberReader(notation)
  const values =
    isNumber && read
      ? cells.flatMap((cell, i) => valueOf(cell, read).map((value) => ({ cell, value, line: lines[i]! })))
      : []
  const signs = new Map<string, { count: number; line: number }>()
  if (isNumber)
    cells.forEach((cell, i) => {
      if (cellKind(cell) !== 'text') return
      const sign = String(cell).trim()
      signs.set(sign, { count: (signs.get(sign)?.count ?? 0) + 1, line: signs.get(sign)?.line ?? lines[i]! })
    })
  const low = new Map<number, { sign: string; count: number }>()
  if (isNumber && read)
    for (const cell of cells) {
      const [value = NaN] = valueOf(cell, read)
      const sign = String(cell ?? '').trim()
      if (isSentinel(value))
        low.set(value, { sign: low.get(value)?.sign ?? sign, count: (low.get(value)?.count ?? 0) + 1 })
    }
  // Far below all else: -9999 beside changes from -12 to 8, but not -99 beside -3.
  const least = values.reduce((a, { value }) => (low.has(value) ? a : Math.min(a, value)), 0)
  const sentinels = [...low].flatMap(([value, one]) => (value < 100 * least ? [{ ...one, value }] : []))
  const ranged = values.filter(({ value }) => !sentinels.some((one) => one.value === value))
  return {
    header,
    at,
    unit,
    units: type === 'text' ? unitEvidence(cells, lines) : null,
    type,
    kinds,
    distinct: new Set(cells.map((cell) => String(cell ?? '').trim())).size,
    empty,
    ...numberRange(ranged),
    signs: [...signs].map(([sign, seen]) => ({ sign, ...seen })).sort((a, b) => b.count - a.count || a.line - b.line),
    sentinels,
  }
}

/** The number in a cell under a notation; none where there is none. */
export function valueOf(cell: Cell, read: ReturnType<typeof numberReader>): number[] {
  if (typeof cell === 'number') return [cell]
  if (cell === null || cell.trim() === '') return []
  const value = read(cell)
  return typeof value === 'number' ? [value] : []
}
