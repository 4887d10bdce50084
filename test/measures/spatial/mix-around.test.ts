import { expect, it } from 'vitest'
import { meanAround, mixAround } from '../../../src/measures/spatial/mix-around.ts'
import { line } from '../../support/line.ts'

// triangular of 2 km: half of the next area counts
const { group, other, space } = line([4, 0, 0], [8, 8, 0])
const mix = mixAround([group, [0, 0, 0], other], space, { bandwidth: 2, kernel: 1 })

it('has shares of the city and around all residents, of groups that there are', () => {
  expect(mix.shares).toEqual([1 / 4, 3 / 4])
  expect(mix.around.map((shares) => Array.from(shares))).toEqual([
    [4 / 12, 2 / 12, 0],
    [8 / 12, 10 / 12, 0],
  ])
  expect(Array.from(mix.residents)).toEqual([8, 8, 0])
})
it('takes the mean over residents', () => expect(meanAround(mix, ([p]) => p!)).toBeCloseTo(1 / 4, 15))
