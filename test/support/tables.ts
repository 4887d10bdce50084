/** All ways to put persons into places that hold so many at most. */
export function tables(persons: number, most: readonly number[]): number[][] {
  if (most.length === 0) return persons === 0 ? [[]] : []
  const [own, ...rest] = most as [number, ...number[]]
  return Array.from({ length: Math.min(own, persons) + 1 }, (_, x) =>
    tables(persons - x, rest).map((others) => [x, ...others]),
  ).flat()
}
