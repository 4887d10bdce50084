import { raumId } from '../../src/model/bezugsraum.ts'
import type { Frame, FrameColumn } from '../../src/model/frame.ts'
import { statusCode, type Status } from '../../src/model/status.ts'
import type { Level } from '../../src/model/level.ts'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { year } from '../../src/model/year.ts'

/** A number, or why there is none. */
export type Cell = number | Exclude<Status, 'ok'>

export const units = (...ids: readonly string[]) => ids.map((id) => ({ id: raumId(id), name: `Raum ${id}` }))

/** A column from `ew.csv` whose first row stands in line 2; a word is the kind of missing. */
export const column = (cells: readonly Cell[], header = 'X'): FrameColumn => ({
  values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
  status: Uint8Array.from(cells, (cell) => (typeof cell === 'number' ? 0 : statusCode[cell])),
  origin: { file: 'ew.csv', header, lines: Int32Array.from(cells, (_, i) => i + 2) },
})

/** The level of the small plans: the first two characters of the key. */
export const levels = (below: readonly { readonly id: string }[]): ReadonlyMap<string, Level> => {
  const parents = below.map(({ id }) => id.slice(0, 2))
  return new Map([['stadtteil', makeLevel('stadtteil', parents, new Map())]])
}

/** A frame of 2024 over areas 0101, 0102 …, columns by their full name. */
export function frame(
  numbers: Readonly<Record<string, readonly Cell[]>>,
  texts: Readonly<Record<string, readonly string[]>> = {},
  at = 2024,
): Frame {
  const n = (Object.values(numbers)[0] ?? Object.values(texts)[0] ?? []).length
  const own = units(...Array.from({ length: n }, (_, i) => `01${String(i + 1).padStart(2, '0')}`))
  return {
    year: year(at),
    units: own,
    levels: levels(own),
    numbers: new Map(
      Object.entries(numbers).map(([name, cells]) => [name, column(cells, name.split('.')[1]!.toUpperCase())]),
    ),
    texts: new Map(Object.entries(texts)),
  }
}
