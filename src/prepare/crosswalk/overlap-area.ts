import type { Edges } from './edges.ts'

/**
 * The area that two areas share, in square units of their coordinates. No polygon is clipped: an area is the sum
 * of the land below its edges, each with its sign, so what two have in common is the sum, over all pairs of edges,
 * of the land below both. Common borders, holes and exclaves need no special case, and rounding of coordinates can
 * break nothing. O(edges that lie above one another).
 */
export function overlapArea(a: Edges, b: Edges): number {
  const west = Math.max(a.box[0], b.box[0])
  const east = Math.min(a.box[2], b.box[2])
  const south = Math.max(a.box[1], b.box[1])
  if (!(west < east && south < Math.min(a.box[3], b.box[3]))) return 0
  let total = 0
  for (let i = from(a, west); i < a.left.length && a.left[i]! < east; i++) {
    if (a.right[i]! <= west) continue
    for (let k = from(b, a.left[i]!); k < b.left.length && b.left[k]! < a.right[i]!; k++)
      if (b.right[k]! > a.left[i]!) total += a.sign[i]! * b.sign[k]! * below(a, i, b, k, south)
  }
  return Math.max(0, total)
}

/** The first edge that may reach as far right as x. */
function from({ left, widest }: Edges, x: number): number {
  let [low, high] = [0, left.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (left[middle]! < x - widest) low = middle + 1
    else high = middle
  }
  return low
}

/** The land below both edges, where both are, above the line y = `ground`. */
function below(a: Edges, i: number, b: Edges, k: number, ground: number): number {
  const left = Math.max(a.left[i]!, b.left[k]!)
  const right = Math.min(a.right[i]!, b.right[k]!)
  const [a0, a1] = [height(a, i, left) - ground, height(a, i, right) - ground]
  const [b0, b1] = [height(b, k, left) - ground, height(b, k, right) - ground]
  const width = right - left
  const [d0, d1] = [a0 - b0, a1 - b1]
  if (d0 <= 0 && d1 <= 0) return (width * (a0 + a1)) / 2
  if (d0 >= 0 && d1 >= 0) return (width * (b0 + b1)) / 2
  const cross = d0 / (d0 - d1)
  const at = a0 + cross * (a1 - a0)
  return (width * (cross * (Math.min(a0, b0) + at) + (1 - cross) * (at + Math.min(a1, b1)))) / 2
}

function height({ left, right, leftY, rightY }: Edges, i: number, x: number): number {
  if (x === left[i]) return leftY[i]!
  if (x === right[i]) return rightY[i]!
  return leftY[i]! + ((x - left[i]!) / (right[i]! - left[i]!)) * (rightY[i]! - leftY[i]!)
}
