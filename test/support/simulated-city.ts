import { binomialDraw } from '../../src/math/binomial-draw.ts'
import { normalQuantile } from '../../src/math/normal-quantile.ts'
import { random } from '../../src/math/random.ts'
import type { Counts } from '../../src/measures/reliability/rate-draws.ts'

/** A city whose true rates are known: three indicators that go together, and counts that chance made of them. */
export interface SimulatedCity {
  readonly rates: readonly Float64Array[]
  readonly counts: readonly Counts[]
}

/**
 * Areas of 300 to some 10,000 persons; shares of about 6, 12 and 18 per cent of those they are counted among, normal on
 * logits (not beta, which the shrunken draw takes them for), correlated by 0.8 between indicators.
 */
export function simulatedCity(areas: number, seed: number): SimulatedCity {
  const next = random(seed)
  const normal = () => normalQuantile((next() * (2 ** 32 - 2) + 1) / 2 ** 32)
  const people = Float64Array.from({ length: areas }, () => 300 + Math.round(Math.exp(7.6 + 0.6 * normal())))
  const common = people.map(() => normal())
  const columns = [
    { level: -2.75, spread: 0.6, part: 0.65 },
    { level: -2, spread: 0.5, part: 0.2 },
    { level: -1.5, spread: 0.7, part: 0.14 },
  ].map(({ level, spread, part }) => {
    const rates = common.map(
      (c) => 1 / (1 + Math.exp(-(level + spread * (Math.sqrt(0.8) * c + Math.sqrt(0.2) * normal())))),
    )
    const persons = people.map((n) => Math.round(n * part))
    return { rates, persons, events: rates.map((rate, i) => binomialDraw(persons[i]!, rate, next)) }
  })
  return { rates: columns.map(({ rates }) => rates), counts: columns }
}
