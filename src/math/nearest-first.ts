/**
 * A micrometre, of lengths in km. Places in the plane of a country are numbers whose last digits are rounding: lengths
 * that differ by less are the same.
 */
export const roundingOfPlaces = 1e-9

/**
 * Points by their distance, nearest first. Of those equally far (to the micrometre) the one further west comes first,
 * then the one further south, then the one first given. O(n log n).
 */
export function nearestFirst(
  points: readonly number[],
  distance: (point: number) => number,
  { x, y }: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
): number[] {
  const found = points.map((point) => ({ point, far: distance(point), rank: 0 })).sort((a, b) => a.far - b.far)
  for (let i = 1; i < found.length; i++)
    found[i]!.rank = found[i - 1]!.rank + Number(found[i]!.far - found[i - 1]!.far > roundingOfPlaces)
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank || apart(x[a.point]!, x[b.point]!) || apart(y[a.point]!, y[b.point]!) || a.point - b.point,
    )
    .map(({ point }) => point)
}

const apart = (a: number, b: number) => (Math.abs(a - b) > roundingOfPlaces ? a - b : 0)
