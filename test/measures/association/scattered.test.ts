import { expect, it } from 'vitest'
import { scattered } from '../../../src/measures/association/scattered.ts'

it('puts values where their areas are', () =>
  expect(scattered(Float64Array.of(7, 8), { where: Int32Array.of(1, 3) }, 5)).toEqual(
    Float64Array.of(NaN, 7, NaN, 8, NaN),
  ))
