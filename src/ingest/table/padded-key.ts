import type { TableSpec } from '../../model/delivery.ts'
import type { Cell } from '../../model/grid.ts'
import { headerText } from './header-text.ts'

/**
 * Turns keys that a format stores as numbers into the text they are, with as many digits as the plan declares
 * (`digits`): 1010101 with eight is `01010101`. What is no whole number, or longer, stays and is told later.
 */
export function paddedKey(
  at: ReadonlyMap<string, number>,
  { key, digits }: TableSpec,
): (cells: readonly Cell[]) => readonly Cell[] {
  if (digits === undefined) return (cells) => cells
  const places = key.map((header, i) => ({ place: at.get(headerText(header))!, digits: digits[i]! }))
  return (cells) => {
    const changed = [...cells]
    for (const { place, digits: count } of places) {
      const cell = changed[place]
      if (typeof cell !== 'number' || !Number.isSafeInteger(cell) || cell < 0) continue
      const text = String(cell).padStart(count, '0')
      if (text.length === count || count === 1) changed[place] = text
    }
    return changed
  }
}
