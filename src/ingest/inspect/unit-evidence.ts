import type { Cell } from '../../model/grid.ts'
import { unitOf } from '../table/unit-of.ts'
import { cellKind } from './cell-kind.ts'

/** Numbers of a column that are written with a unit. */
export interface UnitEvidence {
  /** The units, the most frequent first; one in the singular and the plural is two. */
  readonly units: readonly string[]
  readonly count: number
  /** Numbers without one; 0 needs none. */
  readonly bare: number
  /** The first cell with a unit. */
  readonly value: string
  readonly line: number
}

/** More are no units but the rest of a text that begins with a number. */
const most = 3

/** Whether a column that seems one of texts is one of numbers with their unit; null: it is not. O(cells). */
export function unitEvidence(cells: readonly Cell[], lines: readonly number[]): UnitEvidence | null {
  const met = new Map<string, number>()
  let [filled, zeros, bare] = [0, 0, 0]
  let first: { value: string; line: number } | null = null
  cells.forEach((cell, i) => {
    const kind = cellKind(cell)
    if (kind !== 'empty') filled++
    if (kind === 'empty' || kind === 'code') return
    if (kind !== 'text') {
      if (/^[0.,]+$/.test(String(cell).trim())) zeros++
      else bare++
      return
    }
    const unit = unitOf(String(cell))
    if (unit === null) return
    met.set(unit, (met.get(unit) ?? 0) + 1)
    first ??= { value: String(cell).trim(), line: lines[i]! }
  })
  const units = [...met].sort(([, a], [, b]) => b - a)
  const count = units.reduce((sum, [, n]) => sum + n, 0)
  if (first === null || units.length > most || (count + zeros + bare) * 2 <= filled) return null
  // `21680 Stade` and `21702 Ahlerstedt` are no numbers, however few places there are.
  if (units.length > 1 && !isPair(units[0]![0], units[1]![0]) && !units.some(([unit]) => usual.test(unit))) return null
  return { units: units.map(([unit]) => unit), count, bare, ...(first as { value: string; line: number }) }
}

/** Whether one is the singular of the other: Jahr, Jahre; Person, Personen. */
export const isPair = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

const usual = /^(?:\p{Sc}|EUR|Euro|T€|Tsd|Mio|m²|qm|km|ha$|Jahr|Monat|Tag|Stunde|Std|Person)/u
