import { describe, expect, it } from 'vitest'
import { arrange } from '../../../src/measures/inference/arrange.ts'
import { quickly } from '../../../src/measures/inference/quickly.ts'
import { measures } from '../../../src/measures/index.ts'
import { city } from '../../support/city.ts'
import { groups } from '../../support/kunststadt.ts'

const cities = [
  ...Array.from({ length: 100 }, (_, i) => city(i + 1)),
  ...groups.map(({ inputs }) => ({ ...city(1), ...inputs })),
]

describe.each(Object.entries(quickly))('%s', (id, short) => {
  it('is the measure without each area', () => {
    for (const x of cities)
      short(x).forEach((value, out) => {
        const rest = arrange(
          x,
          Array.from(x.total, (_, i) => i).filter((i) => i !== out),
        )
        const want = measures[id]!.compute({ ...x, group: rest.group, other: rest.other, total: rest.total })
        if (Number.isNaN(want)) expect(value).toBeNaN()
        else expect(Math.abs(value - want)).toBeLessThan(1e-12)
      })
  })
  it('is undefined without the only area of the group', () => {
    const x = { ...city(1), group: [3, 0], other: [2, 5], total: [5, 5] }
    expect(short(x)[0]).toBeNaN()
    expect(short(x)[1]).not.toBe(Infinity)
  })
})
