import { sum } from '../../math/sum.ts'

/** Entropy of shares that add up to 1, in nats: −Σ p ln p with 0 ln 0 = 0. From 0 (all in one) to ln k. */
export const entropy = (shares: ArrayLike<number>): number => 0 - sum(shares, (p) => (p === 0 ? 0 : p * Math.log(p)))
