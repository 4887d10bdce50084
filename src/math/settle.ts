/** Finds the place of a person: `end[i]` is the number of persons in all places up to and with i. */
export type Finder = (person: number) => number

/**
 * Makes the number of members right after each place drew its own by lot with one chance for everybody. Given how many
 * they are, who they are is a uniform choice, and stays one when members are added or struck by lot until there are
 * `members` of them: then the counts are those of dealing `members` out to all places (multivariate hypergeometric).
 *
 * @param sizes persons in each place, whole; `into` how many of them are members, changed in place
 */
export function settle(
  sizes: ArrayLike<number>,
  end: Float64Array,
  find: Finder,
  members: number,
  next: () => number,
  into: Float64Array,
): void {
  let now = 0
  let most = 0 // largest share of members, and of the others: bounds for picking by rejection
  let least = 1
  for (let i = 0; i < sizes.length; i++) {
    if (sizes[i] === 0) continue
    now += into[i]
    const share = into[i] / sizes[i]
    if (share > most) most = share
    if (share < least) least = share
  }
  const all = end[end.length - 1]
  while (now !== members) {
    const person = next() * all
    const i = find(person)
    const within = person - (i === 0 ? 0 : end[i - 1])
    if (now > members) {
      if (within * most < into[i]) {
        into[i]--
        now--
      }
    } else if (within * (1 - least) < sizes[i] - into[i]) {
      into[i]++
      now++
    }
  }
}
