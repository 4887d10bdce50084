import { expect, it } from 'vitest'
import { ordinal } from '../../../src/measures/multigroup/ordinal.ts'
import { chanceToDiffer } from '../../../src/measures/multigroup/variation.ts'

// by hand: the city varies by 4 · ¼ · ¾ + 4 · ½ · ½ = 7/4; the first area by 1 + 0, the second by 0 + 0
it('adds up variation over the thresholds, areas weighted by persons', () =>
  expect(
    ordinal(
      [
        [1, 0],
        [1, 0],
        [0, 2],
      ].map((v) => Object.freeze(v)),
      chanceToDiffer,
    ),
  ).toBeCloseTo(1 - 1 / 2 / (7 / 4), 14))
it('is undefined without a threshold', () => expect(ordinal([[1, 2]], chanceToDiffer)).toBeNaN())
