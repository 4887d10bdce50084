import { trend } from '../../measures/change/trend.ts'

/** Mean change a year through all of at least three years, and the first of them; null of fewer. */
export function slopeOf<Y extends number>(
  points: readonly { readonly year: Y; readonly value: number }[],
): { readonly perYear: number; readonly since: Y } | null {
  if (points.length < 3) return null
  const years = points.map(({ year }) => year)
  const { slope: perYear } = trend(
    years,
    points.map(({ value }) => value),
  )
  return { perYear, since: years.reduce((first, year) => (year < first ? year : first)) }
}
