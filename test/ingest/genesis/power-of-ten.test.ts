import { expect, it } from 'vitest'
import { powerOfTen } from '../../../src/ingest/genesis/power-of-ten.ts'

it.each([
  ['1000', 3],
  ['1 000 EUR', 3],
  ['Tsd. EUR', 3],
  ['Mill. EUR', 6],
  ['Mio. t', 6],
  ['Mrd. EUR', 9],
  ['Anzahl', 0],
  ['%', 0],
  ['EUR', 0],
  ['10000', 0],
  ['', 0],
])('%j is 10 to the %i', (unit, power) => expect(powerOfTen(unit)).toBe(power))
