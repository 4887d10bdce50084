import { describe, expect, it } from 'vitest'
import { bootstrap } from '../../../src/measures/inference/bootstrap.ts'
import { segregation } from '../../../src/measures/index.ts'
import type { Measure } from '../../../src/model/measure.ts'
import { city, made } from '../../support/city.ts'
import { groups } from '../../support/kunststadt.ts'

const { segregationIndex, biasCorrectedDissimilarity, gini, isolation } = segregation

describe.each(groups)('kunststadt-64, $name', ({ inputs, literature, r }) => {
  const draws = 3000
  const boot = bootstrap(segregationIndex, inputs, 'persons', { draws, seed: 2 })
  const { mean, mc_se, sd } = literature.mc_bootstrap_mean_D
  it('has the mean and deviation of 20 000 draws in numpy', () => {
    expect(Math.abs(boot.observed + boot.bias - mean)).toBeLessThan(5 * Math.hypot(mc_se, sd / Math.sqrt(draws)))
    expect(Math.abs(boot.deviation / sd - 1)).toBeLessThan(5 * Math.sqrt(1 / (2 * draws) + 1 / 40_000))
  })
  it('comes to the exact bias correction', () => {
    const exact = biasCorrectedDissimilarity.compute(inputs)
    expect(Math.abs(boot.corrected - exact)).toBeLessThan((5 * boot.deviation) / Math.sqrt(draws))
  })
  // R draws the whole table, so its deviation differs by little; 200 draws know it to 5 %
  it("is near R segregation's deviation and interval", () => {
    expect(Math.abs(boot.deviation / r.biasSd - 1)).toBeLessThan(5 / Math.sqrt(400))
    boot.basic.forEach((end, i) => expect(Math.abs(end - r.interval[i]!)).toBeLessThan(boot.deviation))
  })
})

describe('bootstrap', () => {
  const x = city(3)
  const options = { draws: 400, seed: 1 }
  it.each(['persons', 'areas'] as const)('does not hang on the order of rows: %s', (of) => {
    const back = made(
      x,
      Array.from(x.total, (_, i) => ({ of: x.total.length - 1 - i, part: 1 })),
    )
    expect(bootstrap(gini, back, of, options)).toEqual(bootstrap(gini, x, of, options))
  })
  it('widens with the level', () => {
    const at = (level: number) => bootstrap(gini, x, 'persons', { ...options, level }).percentile
    expect(at(0.99)[0]).toBeLessThan(at(0.9)[0])
    expect(at(0.99)[1]).toBeGreaterThan(at(0.9)[1])
  })
  it('makes no verdict against 0', () => expect(Object.keys(bootstrap(gini, x, 'persons', options))).not.toContain('p'))
  it('varies more with areas than with persons', () =>
    expect(bootstrap(isolation, x, 'areas', options).deviation).toBeGreaterThan(
      bootstrap(isolation, x, 'persons', options).deviation,
    ))
  it('refuses to lay an area upon itself', () => {
    const mapped = { ...gini, id: 'mapped', needs: ['group', 'total', 'space'] } as unknown as Measure
    expect(() => bootstrap(mapped, x, 'areas', options)).toThrow('mapped looks at the map: areas cannot be drawn anew')
  })
})
