import type { Segment } from './noded.ts'

/** A place without area that borders run around, on their right: its area is negative, that of all outside positive. */
export interface Face {
  readonly segments: readonly Segment[]
  readonly area: number
  /** Length of its border. */
  readonly border: number
}

/**
 * The faces on the right of the segments, each followed from corner to corner by the sharpest turn to the right. Where borders
 * do not close (they do, in a list of whole rings) the rest is left out. O(n log n).
 */
export function faces(list: readonly Segment[], x: ArrayLike<number>, y: ArrayLike<number>): Face[] {
  const leaving = new Map<number, number[]>()
  list.forEach(({ from }, i) => {
    const out = leaving.get(from)
    if (out) out.push(i)
    else leaving.set(from, [i])
  })
  const used = new Uint8Array(list.length)
  const result: Face[] = []
  for (let first = 0; first < list.length; first++) {
    if (used[first]) continue
    const segments: Segment[] = []
    let [twice, border] = [0, 0]
    const [ox, oy] = [x[list[first]!.from]!, y[list[first]!.from]!]
    let i: number | undefined = first
    while (i !== undefined && !used[i]) {
      used[i] = 1
      const segment: Segment = list[i]!
      segments.push(segment)
      const [ax, ay, bx, by] = [x[segment.from]! - ox, y[segment.from]! - oy, x[segment.to]! - ox, y[segment.to]! - oy]
      twice += ax * by - bx * ay
      border += Math.hypot(bx - ax, by - ay)
      const ahead = Math.atan2(by - ay, bx - ax)
      /** How far a segment turns to the left, from −π (back to the right) to π. */
      const turn = (k: number): number => {
        const { from, to } = list[k]!
        const angle = Math.atan2(y[to]! - y[from]!, x[to]! - x[from]!) - ahead
        return angle <= -Math.PI ? angle + 2 * Math.PI : angle > Math.PI ? angle - 2 * Math.PI : angle
      }
      const open: number[] = (leaving.get(segment.to) ?? []).filter((k) => !used[k] || k === first)
      i = open.length < 2 ? open[0] : open.reduce((best, k) => (turn(k) < turn(best) ? k : best))
    }
    result.push({ segments, area: twice / 2, border })
  }
  return result
}
