/** By how many places areas move on average between two rankings; areas without a place in either are left out. */
export function rankShift(rank: ArrayLike<number>, nominal: ArrayLike<number>): number {
  let total = 0
  let n = 0
  for (let i = 0; i < rank.length; i++) {
    const shift = Math.abs(rank[i] - nominal[i])
    if (Number.isNaN(shift)) continue
    total += shift
    n++
  }
  return total / n
}
