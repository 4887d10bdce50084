/**
 * Place of each number: 1 is the highest, equal numbers share the best place (1, 2, 2, 4).
 * NaN has no place and gets NaN. O(n log n).
 */
export function rank(values: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values.length).fill(NaN)
  const order = Array.from(values, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => values[b] - values[a])
  order.forEach((i, place) => {
    const above = order[place - 1]
    ranks[i] = place > 0 && values[above] === values[i] ? ranks[above] : place + 1
  })
  return ranks
}
