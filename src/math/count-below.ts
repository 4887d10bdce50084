/** How many numbers of an ascending list are smaller than x. O(log n). */
export function countBelow(ascending: ArrayLike<number>, x: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle] < x) low = middle + 1
    else high = middle
  }
  return low
}
