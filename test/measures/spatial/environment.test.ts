import { expect, it } from 'vitest'
import { bandwidthParameter, environment, kernelParameter } from '../../../src/measures/spatial/environment.ts'
import { line } from '../../support/line.ts'

const { space, total } = line([0, 0, 0], [8, 4, 2])
const around = (lived: number[], bandwidth: number, kernel: number) =>
  Array.from(environment(space, lived, [total], { bandwidth, kernel })[0]!)

// by hand: areas 1 km apart, bandwidth 2 km: z = ½ to the next and 1 to the one after
it.each([
  ['biweight', 9 / 16],
  ['triangular', 1 / 2],
  ['parabolic', 3 / 4],
  ['uniform', 1],
])('counts the own area in full and the next by %s', (name, next) => {
  const kernel = kernelParameter.options!.findIndex((option) => option.name === name)
  expect(around([1, 1, 1], 2, kernel)).toEqual([8 + 4 * next, 4 + 10 * next, 2 + 4 * next])
})
it('is no place where nobody lives', () => expect(around([1, 0, 1], 2, 1)).toEqual([10, 0, 4]))
it('names a default of 1 km', () => expect(bandwidthParameter).toMatchObject({ default: 1, unit: 'km' }))
