import { expect, it } from 'vitest'
import { unitOf } from '../../../src/ingest/table/unit-of.ts'

it.each([
  ['10 €', '€'],
  ['10€', '€'],
  ['-1.234,50 EUR', 'EUR'],
  ['1 234 €/m²', '€/m²'],
  ['5 Jahre', 'Jahre'],
  ['5Jahre', 'Jahre'],
  ['3 h', 'h'],
  ['12 Tsd. €', 'Tsd. €'],
  ['2,5 %-Punkte', '%-Punkte'],
  ['7\u00a0‰', '‰'],
  ['€ 10', '€'],
  ["CHF 1'200", 'CHF'],
])('%s has a unit', (text, unit) => expect(unitOf(text)).toBe(unit))

it.each([
  ['a percent sign', '12 %'],
  ['a number', '12'],
  ['a house number', '12a'],
  ['a footnote', '12 1)'],
  ['a minus behind', '12-'],
  ['an ordinal', '2. Obergeschoss'],
  ['a key', '01 Mitte'],
  ['a power', '4e-07'],
  ['a date', '31.12.2024'],
  ['a word', 'Jahre'],
  ['a range', '10 bis 20'],
])('%s has none: %s', (_, text) => expect(unitOf(text)).toBe(null))
