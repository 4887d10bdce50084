import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { onScale } from '../../../../src/render/report/segregation/on-scale.ts'
import { city, publication } from '../../city.ts'

const e = edition(city, publication)
const measure = publication.measures[0]!

it('prints a share to 100 with one decimal', () => expect(onScale(e, measure, 0.3125)).toBe('31,3'))
it('prints other measures as they are', () =>
  expect(onScale(e, { ...measure, range: [0, Infinity] }, 1.0625)).toBe('1,063'))
it('has a sign where there is no value', () => expect(onScale(e, measure, NaN)).toBe('x'))
