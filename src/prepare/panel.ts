import type { Frame } from '../model/frame.ts'

/**
 * The years that stand on the same areas, in groups, the earliest first: one group is a panel, in which every
 * value can be compared with that of another year. Areas are the same where all their keys are. O(years × areas).
 */
export function panel(frames: ReadonlyMap<number, Frame>): (readonly number[])[] {
  const groups: { readonly units: Frame['units']; readonly years: number[] }[] = []
  for (const [year, { units }] of [...frames].sort(([a], [b]) => a - b)) {
    const own = groups.find((group) => same(group.units, units))
    if (own) own.years.push(year)
    else groups.push({ units, years: [year] })
  }
  return groups.map(({ years }) => years)
}

const same = (a: Frame['units'], b: Frame['units']): boolean =>
  a === b || (a.length === b.length && a.every(({ id }, i) => id === b[i]!.id))
