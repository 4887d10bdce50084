import { expect, it } from 'vitest'
import { shownBy } from '../../../src/ingest/workbook/number-format.ts'

it.each(['yyyy-mm-dd', 'dd/mm/yyyy;@', '[$-407]d. mmmm yyyy', 'h:mm', '[h]:mm:ss', '"am "dd.mm.yy'])(
  '%s is a date',
  (code) => expect(shownBy(164, code)).toEqual({ kind: 'date' }),
)
it.each(['0%', '0.0\\ %', '#,##0.00%;[Red]-0.00%'])('%s is per cent', (code) =>
  expect(shownBy(164, code)).toEqual({ kind: 'percent' }),
)
it.each([
  'General',
  'Standard',
  '#,##0',
  '0.00',
  '0" %"',
  '0\\%',
  '#,##0\\ [$€-407]',
  '[Red]0',
  '@',
  '#\\ ##0" Tsd."',
  '_-* #,##0_-',
])('%s is neither', (code) => expect(shownBy(164, code)).toBeNull())
it('zeros only are a count of digits', () => expect(shownBy(164, '00000000')).toEqual({ kind: 'digits', count: 8 }))
// ECMA-376, 18.8.30: 9 and 10 are 0% and 0.00%, 14 mm-dd-yy, 22 m/d/yy h:mm, 3 #,##0, 49 @.
it.each([
  [9, 'percent'],
  [10, 'percent'],
  [14, 'date'],
  [22, 'date'],
  [46, 'date'],
])('number %i needs no pattern', (id, kind) => expect(shownBy(id, null)).toEqual({ kind }))
it.each([0, 1, 3, 11, 49])('number %i is neither', (id) => expect(shownBy(id, null)).toBeNull())
