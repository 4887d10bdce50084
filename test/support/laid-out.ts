import { neighbourKinds } from '../../src/measures/association/links.ts'
import type { DrawnCity } from './drawn-city.ts'
import { byRow, everyPair } from './every-pair.ts'

/** Every kind of neighbours with every weighting, by the numbers of the parameters. */
export const linkWays = neighbourKinds.flatMap((kind, neighbours) =>
  (['row', 'binary'] as const).map((name, weights) => ({ kind, name, neighbours, weights })),
)
export type LinkWay = (typeof linkWays)[number]

/** The inhabited areas of a city, and all their weights as a matrix found pair by pair. */
export function laidOut({ outlines, inputs }: DrawnCity, { kind, weights }: LinkWay, reach: { k: number; km: number }) {
  const { group, total, second, secondTotal } = inputs
  const where = outlines.flatMap((_, i) => (total[i]! > 0 ? [i] : []))
  const of = (v: ArrayLike<number>) => where.map((i) => v[i]!)
  const share = where.map((i) => group[i]! / total[i]!)
  const around = where.map((i) => second[i]! / secondTotal[i]!)
  const found = everyPair(
    kind,
    where.map((i) => outlines[i]!),
    reach,
  )
  return { where, share, around, group: of(group), total: of(total), w: weights === 0 ? byRow(found) : found }
}
