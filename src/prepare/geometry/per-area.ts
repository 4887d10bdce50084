/** Counts of something by area, each with its first example, so that an area is told once. */
export function perArea(areas: number) {
  const counts = new Int32Array(areas)
  const first = new Int32Array(areas)
  return {
    add(area: number, example: number): void {
      if (counts[area]!++ === 0) first[area] = example
    },
    list<T>(make: (area: number, count: number, example: number) => T): T[] {
      const list: T[] = []
      for (let area = 0; area < areas; area++) if (counts[area]! > 0) list.push(make(area, counts[area]!, first[area]!))
      return list
    },
  }
}
