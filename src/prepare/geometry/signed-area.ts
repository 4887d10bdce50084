/**
 * Area of the ring of the vertices `from` to before `to`, from its first vertex as origin, so that large coordinates
 * cost no digits: positive counter-clockwise. Unit: that of the coordinates, squared. O(n).
 */
export function signedArea(x: ArrayLike<number>, y: ArrayLike<number>, from: number, to: number): number {
  const [ox, oy] = [x[from]!, y[from]!]
  let twice = 0
  for (let i = from + 1; i < to - 1; i++) twice += (x[i]! - ox) * (y[i + 1]! - oy) - (x[i + 1]! - ox) * (y[i]! - oy)
  return twice / 2
}
