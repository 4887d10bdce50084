import { describe, expect, it } from 'vitest'
import { clusters } from '../../../src/measures/association/clusters.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { random } from '../../../src/math/random.ts'

describe('clusters', () => {
  const { share, links } = kunststadt[0]!
  const rows = weighted(links, 'row')
  const found = clusters(share, rows, { draws: 999, seed: 1, level: 0.1 })
  it('finds some where there are some', () => expect(found.some(({ cluster }) => cluster === 'high-high')).toBe(true))
  it('raises p for the number of areas', () => {
    for (const { p, q } of found) expect(q).toBeGreaterThanOrEqual(p)
  })
  it('names a cluster only where q is small enough', () => {
    for (const { q, quadrant, cluster } of found) expect(cluster).toBe(q <= 0.1 ? quadrant : null)
  })
  it('finds next to none on a map of nothing', () => {
    const next = random(11)
    let some = 0
    for (let k = 0; k < 20; k++) {
      const noise = share.map(() => next())
      if (clusters(noise, rows, { draws: 499, seed: k, level: 0.05 }).some(({ cluster }) => cluster !== null)) some++
    }
    // 20 maps at a rate of 5 %: 6 or more of 20 would be a chance of 3 in 10 000
    expect(some).toBeLessThan(6)
  })
})
