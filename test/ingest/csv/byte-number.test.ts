import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteNumber } from '../../../src/ingest/csv/byte-number.ts'
import { numberReader, type NumberSigns } from '../../../src/ingest/table/number.ts'

const german = byteNumber({ decimal: ',', thousands: '.' })
const read = (text: string, reader = german) => {
  const bytes = new TextEncoder().encode(`x${text}9`)
  const into = Float64Array.of(1, 2)
  return reader(bytes, 1, bytes.length - 1, into, 1) > 0 ? into[1] : NaN
}

it.each([
  ['0', 0],
  ['007', 7],
  ['-3', -3],
  ['+3', 3],
  ['12,5', 12.5],
  ['1.234.567,25', 1234567.25],
  ['1234567,25', 1234567.25],
  [',7', 0.7],
  ['-,055861462', -0.055861462],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['0,1234567890123456', 0.1234567890123456],
  ['-0', -0],
])('%s is %d', (text, value) => expect(read(text)).toBe(value))

it.each([
  '',
  '-',
  ',',
  '12,',
  '1.23',
  '1234.567',
  '1.234.56',
  '.234',
  '1e5',
  '12 %',
  '-  23',
  'k. A.',
  '9007199254740993',
  '0,12345678901234567890123',
  '1,2,3',
  '−3',
])('leaves "%s" to the reader of text', (text) => expect(read(text)).toBeNaN())
it('tells the signs of the number', () => {
  const how = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    return german(bytes, 0, bytes.length, new Float64Array(1), 0)
  }
  expect(['12', '1.234', '1,5', '1.234,5', 'x'].map(how)).toEqual([1, 3, 5, 7, 0])
})
it('reads blanks and apostrophes between thousands', () => {
  expect(read('1 234', byteNumber({ decimal: ',', thousands: ' ' }))).toBe(1234)
  expect(read("1'234.5", byteNumber({ decimal: '.', thousands: "'" }))).toBe(1234.5)
  expect(read('12 34', byteNumber({ decimal: ',', thousands: ' ' }))).toBeNaN()
})

const signs = fc.constantFrom<NumberSigns>(
  ...[',', '.', null].flatMap((decimal) =>
    ['.', ',', ' ', "'", null]
      .filter((t) => t !== decimal || t === null)
      .map((thousands) => ({ decimal, thousands }) as NumberSigns),
  ),
)
it('is the number of the reader of text wherever it gives one', () => {
  let taken = 0
  fc.assert(
    fc.property(signs, fc.string({ unit: fc.constantFrom(..."0123456789.,-+ 'e%"), maxLength: 24 }), (own, text) => {
      const value = read(text, byteNumber(own))!
      if (Number.isNaN(value)) return
      taken++
      expect(value).toBe(numberReader(own)(text))
    }),
    { seed: 11, numRuns: 20_000 },
  )
  expect(taken).toBeGreaterThan(500)
})
it('rounds once: every double comes back that is written with 15 digits', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.nat(14), (digits, places) => {
      const text = String(digits).padStart(places + 1, '0')
      const written = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`
      expect(read(places ? written : text, byteNumber({ decimal: '.', thousands: null }))).toBe(
        Number(places ? written : text),
      )
    }),
    { seed: 12, numRuns: 5000 },
  ))
