import { expect, it } from 'vitest'
import { prefixParents } from '../../../src/prepare/levels/prefix-parents.ts'
import { units } from '../../support/frame.ts'

it('takes the first characters of the key', () =>
  expect(prefixParents('stadtteil', 2, units('0101', '0201'), 'geo.json')).toEqual({
    value: ['01', '02'],
    findings: [],
  }))
it('may take the whole key', () =>
  expect(prefixParents('stadtteil', 4, units('0101'), 'geo.json').findings).toEqual([]))
it('finds keys that are too short (ATL-0350)', () =>
  expect(prefixParents('stadtteil', 4, units('0101', '02'), 'geo.json').findings).toMatchObject([
    { code: 'ATL-0350', file: 'geo.json', raum: '02', value: '02', expected: { en: '4 characters or more' } },
  ]))
