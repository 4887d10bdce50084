import { expect, it } from 'vitest'
import { decayParameter, ownDistances, ownParameter } from '../../../src/measures/spatial/own-distance.ts'

it('is that of Massey & Denton, of White, or none', () =>
  expect([0, 1, 2].map((way) => ownDistances([4], way)[0])).toEqual([Math.sqrt(2.4), 1.2, 0]))
it('names its ways in the order of their numbers', () =>
  expect(ownParameter.options!.map(({ name }) => name)).toEqual(['massey-denton', 'white', 'zero']))
it('decays over 1 km unless told otherwise', () => expect(decayParameter).toMatchObject({ default: 1, unit: 'km' }))
