/** Weighted least squares in plain powers of x, lowest first, by Gauss's elimination with pivots. */
export function fitted(
  points: readonly { readonly x: number; readonly y: number; readonly weight: number }[],
  degree: number,
): number[] {
  const all = Array.from({ length: degree + 1 }, (_, m) => m)
  const weigh = (f: (p: (typeof points)[number]) => number) => points.reduce((sum, p) => sum + p.weight * f(p), 0)
  const rows = all.map((a) => [...all.map((b) => weigh(({ x }) => x ** (a + b))), weigh(({ x, y }) => y * x ** a)])
  for (const a of all) {
    const best = all.slice(a).reduce((i, j) => (Math.abs(rows[j]![a]!) > Math.abs(rows[i]![a]!) ? j : i), a)
    ;[rows[a], rows[best]] = [rows[best]!, rows[a]!]
    for (const b of all) {
      if (b === a) continue
      const times = rows[b]![a]! / rows[a]![a]!
      rows[b] = rows[b]!.map((value, c) => value - times * rows[a]![c]!)
    }
  }
  return all.map((a) => rows[a]!.at(-1)! / rows[a]![a]!)
}
