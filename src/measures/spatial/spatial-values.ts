import { meanAround, type MixAround } from './mix-around.ts'

const interaction = (shares: readonly number[]) => shares.reduce((all, p) => all + p * (1 - p), 0)
const entropy = (shares: readonly number[]) => shares.reduce((all, p) => (p > 0 ? all - p * Math.log(p) : all), 0)

/** D̃ of Reardon & O'Sullivan: mean departure from the mix of the city. NaN with fewer than two groups. */
export const spatialD = (mix: MixAround): number =>
  meanAround(mix, (shares) => shares.reduce((all, p, k) => all + Math.abs(p - mix.shares[k]!), 0)) /
  (2 * interaction(mix.shares))

/** H̃: how much less varied surroundings are than the city. NaN with fewer than two groups. */
export function spatialH(mix: MixAround): number {
  const city = entropy(mix.shares)
  return meanAround(mix, (shares) => city - entropy(shares)) / city
}

/** R̃: how much rarer two persons of the same surroundings differ than two of the city. NaN with fewer than two groups. */
export function spatialR(mix: MixAround): number {
  const city = interaction(mix.shares)
  return meanAround(mix, (shares) => city - interaction(shares)) / city
}
