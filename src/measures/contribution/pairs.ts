import type { Vector } from '../../model/vector.ts'

/**
 * For each area Σⱼ |xᵢ yⱼ − xⱼ yᵢ|, its differences from all others: the sum of what the Gini index adds up, area by area.
 * O(n log n): areas are sorted by share, and all before have a lower one.
 */
export function pairs(x: Vector, y: Vector): Float64Array {
  const share = (i: number) => x[i]! / (x[i]! + y[i]!)
  const order = Array.from(x, (_, i) => i)
    .filter((i) => x[i]! + y[i]! > 0)
    .sort((a, b) => share(a) - share(b))
  const [X, Y] = order.reduce(([p, q], i) => [p + x[i]!, q + y[i]!], [0, 0])
  const own = new Float64Array(x.length)
  let [below, yBelow] = [0, 0]
  for (const i of order) {
    const lower = x[i]! * yBelow - y[i]! * below
    below += x[i]!
    yBelow += y[i]!
    own[i] = lower + y[i]! * (X - below) - x[i]! * (Y - yBelow)
  }
  return own
}
