import { expect, it } from 'vitest'
import { likelyVintage, vintageOf } from '../../src/prepare/vintage.ts'
import { units } from '../support/frame.ts'

const others = [
  { gebietsstand: '2006-01-01', units: units('01', '02', '03') },
  { gebietsstand: '2015-01-01', units: units('01', '12', '13') },
]

it('is the one that most keys fit', () =>
  expect(likelyVintage(['01', '12', '13', '99'], others)?.en).toMatch(
    /^3 of 4 belong to the Gebietsstand 2015-01-01, 1 to 2006-01-01: take/,
  ))
it('is none where no key fits', () => {
  expect(likelyVintage(['99'], others)).toBeNull()
  expect(likelyVintage(['01'], [])).toBeNull()
})
it('is told of a single key', () => {
  expect(vintageOf('13', others).consequence?.de).toBe('den Schlüssel gibt es im Gebietsstand 2015-01-01')
  expect(vintageOf('99', others)).toEqual({})
})
