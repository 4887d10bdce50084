import type { Partly, Ranges } from '../../src/measures/bounds/partly.ts'

/** Every table of whole persons that is compatible with what is told, as members of the group and others. */
export function* everyTable({ against, group, compared }: Partly): Generator<{
  readonly group: readonly number[]
  readonly other: readonly number[]
  readonly total: readonly number[]
}> {
  for (const g of everyCount(group))
    for (const c of everyCount(compared)) {
      const other = against === 'other' ? c : c.map((persons, i) => persons - g[i]!)
      if (other.every((persons) => persons >= 0)) yield { group: g, other, total: g.map((x, i) => x + other[i]!) }
    }
}

function* everyCount({ least, most, sums }: Ranges): Generator<number[]> {
  const counts = Array.from(least)
  for (;;) {
    const fits = sums.every((one) => {
      const persons = Array.from(one.areas).reduce((sum, i) => sum + counts[i]!, 0)
      return persons >= one.least && persons <= one.most
    })
    if (fits && counts.every((count, i) => count <= most[i]!)) yield [...counts]
    const next = counts.findIndex((count, i) => count < most[i]!)
    if (next < 0) return
    for (let i = 0; i < next; i++) counts[i] = least[i]!
    counts[next]!++
  }
}
