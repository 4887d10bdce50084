import { betaLaw, settle, stride } from './beta-law.ts'
import type { Stream } from './random.ts'

/** Fills a list with draws from law i. */
export type Draws = (i: number, numbers: Stream, into: Float64Array) => void

/**
 * Beta laws tabled to be drawn from many times, exactly: Ahrens' one-table method (1995, Computing 54, 127–146). The
 * density is covered by some 100 to 350 rectangles of equal area that fall off from the mode; a random number names a
 * rectangle, and what is left of it a place in it. Nineteen times out of twenty that place lies where the rectangle is
 * under the density throughout, and gives the draw; else the density itself decides. Shapes are above 0, one of each law
 * at least 1: so is the law of a rate of which one person at least is known.
 */
export function betaTables(a: ArrayLike<number>, b: ArrayLike<number>): Draws {
  const n = a.length
  // turned so that the longer tail is away from 0, where digits are finest
  const laws = Array.from({ length: n }, (_, i) => betaLaw(Math.min(a[i]!, b[i]!), Math.max(a[i]!, b[i]!)))
  const turned = Uint8Array.from(laws, (_, i) => (a[i]! > b[i]! ? 1 : 0))
  const start = new Int32Array(n + 1)
  laws.forEach(({ cells }, i) => (start[i + 1] = start[i]! + cells.length))
  const table = new Float64Array(start[n]!)
  const rest = laws.map((law, i) => {
    table.set(law.cells, start[i])
    return { ...law, cells: [] }
  })
  return (i, numbers, into) => {
    const cells = table.subarray(start[i], start[i + 1])
    const law = rest[i]!
    const mirror = turned[i] === 1
    const count = cells.length / stride
    numbers.fill(into)
    for (let d = 0; d < into.length; d++) {
      const place = into[d] * count
      const cell = Math.floor(place)
      const part = place - cell
      const at = stride * cell
      const x = part < cells[at + 2] ? cells[at] + part * cells[at + 1] : settle(law, cells, place, numbers)
      into[d] = mirror ? 1 - x : x
    }
  }
}
