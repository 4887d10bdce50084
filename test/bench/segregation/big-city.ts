import { random } from '../../../src/math/random.ts'
import type { Inputs } from '../../../src/model/measure.ts'
import type { Neighbours } from '../../../src/model/neighbours.ts'

/** An invented city of any size: areas about a kilometre apart in a square, a group that lives in the east, one centre. */
export function bigCity(n: number): Inputs {
  const next = random(n)
  const side = Math.ceil(Math.sqrt(n))
  const areas = Array.from({ length: n }, (_, i) => ({ column: i % side, row: Math.floor(i / side) }))
  const total = Float64Array.from(areas, () => 200 + Math.floor(8000 * next()))
  const group = total.map((t, i) => Math.floor(t * (0.05 + 0.4 * next() * (areas[i]!.column / side))))
  const middle = total.map((t, i) => Math.floor((t - group[i]!) * next()))
  const other = total.map((t, i) => t - group[i]!)
  return {
    group,
    other,
    total,
    second: middle,
    secondTotal: total,
    groups: [group, middle, other.map((o, i) => o - middle[i]!)],
    space: {
      x: Float64Array.from(areas, ({ column }) => column + 0.3 * next()),
      y: Float64Array.from(areas, ({ row }) => row + 0.3 * next()),
      size: Float64Array.from(areas, () => 0.5 + next()),
      perimeter: Float64Array.from(areas, () => 3.5 + next()),
    },
    contiguity: { queen: touching(areas, side, true), rook: touching(areas, side, false) },
    centres: { x: [side / 2], y: [side / 2] },
  }
}

function touching(
  areas: readonly { readonly column: number; readonly row: number }[],
  side: number,
  corners: boolean,
): Neighbours {
  const start = new Int32Array(areas.length + 1)
  const to: number[] = []
  areas.forEach(({ column, row }, i) => {
    for (const dy of [-1, 0, 1])
      for (const dx of [-1, 0, 1]) {
        const [x, j] = [column + dx, (row + dy) * side + column + dx]
        if (j === i || x < 0 || x >= side || j < 0 || j >= areas.length) continue
        if (corners || dx === 0 || dy === 0) to.push(j)
      }
    start[i + 1] = to.length
  })
  return { start, to: Int32Array.from(to), weight: new Float64Array(to.length).fill(1) }
}
