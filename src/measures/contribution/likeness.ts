import { mean } from '../../math/mean.ts'
import { sum } from '../../math/sum.ts'
import type { Inputs, Values } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import { empiricalBayesRates } from '../association/empirical-bayes-moran.ts'
import { inhabited } from '../association/inhabited.ts'
import { lag } from '../association/lag.ts'
import type { LinkValues } from '../association/links.ts'
import { nothing } from './one-group.ts'
import type { Parts } from './parts-of.ts'

/**
 * Parts of what says how alike neighbours are: each area has its own row of the sum, that is what it and the areas around
 * it, with the weights that they have for it, put into the value.
 */
export const likeness = {
  moran: (inputs, values) => {
    const { where, share, neighbours } = inhabited(inputs, links(values))
    return placed(inputs, where, together(share, share, neighbours))
  },
  'moran-of-rates': (inputs, values) => {
    const { where, group, total, neighbours } = inhabited(inputs, links(values))
    const rates = empiricalBayesRates(group, total)
    return placed(inputs, where, together(rates, rates, neighbours))
  },
  'bivariate-moran': (inputs, values) => {
    const { total, second, secondTotal } = inputs
    const both = (i: number) => total[i]! > 0 && secondTotal[i]! > 0
    const { where, share, neighbours } = inhabited(inputs, links(values), both)
    const around = Float64Array.from(where, (i) => second[i]! / secondTotal[i]!)
    return placed(inputs, where, together(share, around, neighbours))
  },
  geary: (inputs, values) => {
    const { where, share, neighbours } = inhabited(inputs, links(values))
    const centre = mean(share)
    const whole = 2 * sum(neighbours.weight) * sum(share, (p) => (p - centre) ** 2)
    const rows = eachRow(neighbours, (i, j) => (share[i]! - share[j]!) ** 2)
    return placed(inputs, where, constant(share) ? null : shares(rows, whole / (share.length - 1)))
  },
  'getis-ord': (inputs, values) => {
    const { where, share, neighbours } = inhabited(inputs, links(values))
    const whole = sum(share) ** 2 - sum(share, (p) => p * p)
    const above = share.filter((p) => p > 0).length
    const rows = eachRow(neighbours, (i, j) => share[i]! * share[j]!)
    return placed(inputs, where, above < 2 || neighbours.to.length === 0 ? null : shares(rows, whole))
  },
} satisfies Record<string, Parts>

const links = (values: Values<string>) => values as unknown as LinkValues

/** Distances of x from its mean times those of y around, in parts that add up to (bivariate) Moran's I; null where it is undefined. */
function together(x: Float64Array, y: Float64Array, neighbours: Neighbours): Float64Array | null {
  if (constant(x) || constant(y)) return null
  const [fromX, fromY] = [distances(x), distances(y)]
  const around = lag(fromY, neighbours)
  const scatter = Math.sqrt(sum(fromX, (d) => d * d) * sum(fromY, (d) => d * d))
  return shares(
    fromX.map((d, i) => d * around[i]!),
    (sum(neighbours.weight) * scatter) / x.length,
  )
}

function distances(x: Float64Array): Float64Array {
  const centre = mean(x)
  return x.map((value) => value - centre)
}

const constant = (x: Float64Array): boolean => x.every((value) => value === x[0])

const shares = (rows: Float64Array, whole: number): Float64Array | null =>
  whole > 0 ? rows.map((row) => row / whole) : null

/** Σⱼ wᵢⱼ f(i, j) over the neighbours of each area. */
const eachRow = ({ start, to, weight }: Neighbours, of: (i: number, j: number) => number): Float64Array =>
  Float64Array.from({ length: start.length - 1 }, (_, i) => {
    let row = 0
    for (let k = start[i]!; k < start[i + 1]!; k++) row += weight[k]! * of(i, to[k]!)
    return row
  })

/** Among all areas; those that are left out add nothing. */
function placed({ group }: Inputs, where: Int32Array, own: Float64Array | null): Float64Array {
  if (own === null) return nothing(group)
  const all = new Float64Array(group.length)
  where.forEach((i, at) => (all[i] = own[at]!))
  return all
}
