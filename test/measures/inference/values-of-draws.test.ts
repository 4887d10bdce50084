import { expect, it } from 'vitest'
import { classes } from '../../../src/measures/inference/classes.ts'
import { nulls, type Null } from '../../../src/measures/inference/nulls.ts'
import { valuesOfDraws } from '../../../src/measures/inference/values-of-draws.ts'
import { stream } from '../../../src/math/stream.ts'
import { city } from '../../support/city.ts'

const needs = ['groups'] as const
const x = city(4)

it.each(Object.keys(nulls) as Null[])('%s: each draw is what its own stream gives, however many are made', (by) => {
  const from = classes(needs, x)
  const sample = nulls[by](from)
  // all counts in one number
  const values = (draws: number, first: number) =>
    valuesOfDraws(needs, x, from, sample, ({ groups }) => groups.reduce((sum, v, k) => sum + v[0]! * 1e4 ** k, 0), {
      draws,
      stream: (draw) => stream(9, first + draw),
    })
  const all = values(70, 0)
  expect(new Set(all).size).toBeGreaterThan(5)
  for (const draw of [0, 31, 32, 69]) expect(values(1, draw)[0]).toBe(all[draw])
})
