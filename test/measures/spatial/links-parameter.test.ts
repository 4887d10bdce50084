import { expect, it } from 'vitest'
import { linksOf, linksParameter, weightingParameter } from '../../../src/measures/spatial/links-parameter.ts'
import { neighbours } from '../../support/city.ts'

it('is queen, then rook', () => {
  const [queen, rook] = [neighbours(2, () => 1), neighbours(2, () => 0)]
  expect(linksOf({ queen, rook }, 0)).toBe(queen)
  expect(linksOf({ queen, rook }, 1)).toBe(rook)
  expect(linksParameter.options!.map(({ name }) => name)).toEqual(['queen', 'rook'])
})
it('averages over pairs unless told otherwise', () => expect(weightingParameter.options![0]!.name).toBe('pairs'))
