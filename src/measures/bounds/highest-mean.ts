/** Persons of the group in an area in a range, and the highest (or lowest) share they may be of all persons there. */
export interface Weighted {
  readonly least: number
  readonly most: number
  readonly share: number
}

/**
 * The highest mean of the areas' shares, each counted as often as the group has persons there, who are at least `least`
 * altogether. For the lowest, give shares below 0. NaN where nobody may be there. O(n log n).
 */
export function highestMean(areas: readonly Weighted[], least: number): number {
  let persons = 0
  let total = 0
  for (const area of areas) {
    persons += area.least
    total += area.least * area.share
  }
  for (const { least: from, most, share } of [...areas].sort((a, b) => b.share - a.share)) {
    const more = share * persons >= total ? most - from : Math.min(most - from, Math.max(0, least - persons))
    persons += more
    total += more * share
  }
  return total / persons
}
