import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberReader } from '../../../src/ingest/table/number.ts'

const german = numberReader({ decimal: ',', thousands: '.' })
const comma = numberReader({ decimal: ',', thousands: null })
const point = numberReader({ decimal: '.', thousands: null })
const none = numberReader({ decimal: null, thousands: null })
const thin = numberReader({ decimal: ',', thousands: '\u202f' })
const swiss = numberReader({ decimal: '.', thousands: "'" })

describe('german signs', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['12,5', 12.5],
    ['1.234', 1234],
    ['1.234.567,8', 1234567.8],
    ['1234567,8', 1234567.8],
    [',5', 0.5],
    ['-,5', -0.5],
    ['+3', 3],
    ['−3', -3],
    ['-  23', -23],
    ['-\u00a023', -23],
    ['\u00a0 12,5\u202f', 12.5],
    ['12,5 %', 12.5],
    ['12,5%', 12.5],
    ['12,5\u202f%', 12.5],
    ['12,5\u00a0%', 12.5],
    ['1e-05', 0.00001],
    ['1,2E+3', 1200],
    ['-1,2e3', -1200],
    // 0.1 + 0.2 is another double than 0.3: the nearest to the digits counts
    ['0,3', 0.3],
    ['0,30000000000000004', 0.30000000000000004],
  ])('%s is %d', (text, value) => expect(german(text)).toBe(value))

  it.each([
    '12.34',
    '1.23',
    '1.2345',
    '1234.567',
    '.234',
    '1,234.5',
    '1,234,567',
    '1..234',
    '12,',
    ',',
    '.',
    '-',
    '–',
    '+-5',
    '5-',
    '12,5 kg',
    '12 5',
    '12,5 %%',
    '%',
    '',
    ' ',
    'k. A.',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '1e999',
    '1.234e5',
    'e5',
    '31.12.2024',
    '٣',
    '½',
    '(5)',
  ])('"%s" is text', (text) => expect(german(text)).toBe('text'))
})

describe('undeclared signs', () => {
  it.each(['1.234', '12,5', '.5', ',5', '-1.234', '1.234.567', '1,234.5', '1.2E+3', '1 234,5', '12,5 %'])(
    'refuses to guess %s without any declaration',
    (text) => expect(none(text)).toBe('undeclared'),
  )
  it('reads whole numbers without any declaration', () => {
    expect(none('1234')).toBe(1234)
    expect(none('-12')).toBe(-12)
    expect(none('12 %')).toBe(12)
  })
  it('takes no exponent without a declared decimal', () => expect(none('1e5')).toBe('text'))
  it('refuses a point where only the comma is declared, and the reverse', () => {
    expect(comma('1.234')).toBe('undeclared')
    expect(comma('12.5')).toBe('undeclared')
    expect(comma('1.234,5')).toBe('undeclared')
    expect(point('1,234')).toBe('undeclared')
    expect(point('1,234.5')).toBe('undeclared')
    expect(numberReader({ decimal: null, thousands: '.' })('12,5')).toBe('undeclared')
  })
  it('does not take dates and versions for numbers', () => {
    expect(none('31.12.2024')).toBe('text')
    expect(comma('1.2.3')).toBe('text')
    expect(none('12.')).toBe('text')
    expect(none('1.234 a')).toBe('text')
  })
})

it('reads Berlin keys as numbers only when asked: the zero is the caller’s', () =>
  expect(none('01100101')).toBe(1100101))
it('reads .70700312 and -.055861462 as GSSA writes them', () => {
  expect(point('.70700312')).toBe(0.70700312)
  expect(point('-.055861462')).toBe(-0.055861462)
  expect(point('-.9367')).toBe(-0.9367)
})
it('takes a declared blank for all blanks', () => {
  for (const blank of [' ', '\u00a0', '\u202f', '\u2007', '\u2009']) {
    expect(thin(`1${blank}234,5`)).toBe(1234.5)
    expect(numberReader({ decimal: ',', thousands: blank })('1\u202f234\u00a0567')).toBe(1234567)
  }
  expect(thin('12 34')).toBe('text')
  expect(comma('1 234')).toBe('text')
})
it('takes a declared apostrophe for both', () => {
  expect(swiss("1'234.5")).toBe(1234.5)
  expect(swiss('1’234.5')).toBe(1234.5)
  expect(swiss('1.234')).toBe(1.234)
  expect(numberReader({ decimal: '.', thousands: '’' })("1'234")).toBe(1234)
})
it('reads whole numbers with thousands alone', () => {
  const whole = numberReader({ decimal: null, thousands: '.' })
  expect(whole('1.234')).toBe(1234)
  expect(whole('12.34')).toBe('text')
  expect(whole('.5')).toBe('text')
})

const signs = fc.constantFrom(
  ...([
    [',', '.'],
    ['.', ','],
    [',', ' '],
    [',', '\u202f'],
    ['.', "'"],
    ['.', '’'],
    [',', null],
    ['.', null],
  ] as const),
)

it('reads back every number it is written', () =>
  fc.assert(
    fc.property(
      signs,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      ([decimal, thousands], value, percent) => {
        const [mantissa = '', exponent = ''] = String(value).split(/(?=e)/)
        const [whole = '', fraction] = mantissa.split('.')
        const grouped =
          exponent === '' && thousands !== null ? whole.replace(/\B(?=(\d{3})+$)/g, () => thousands) : whole
        const text = grouped + (fraction === undefined ? '' : decimal + fraction) + exponent + (percent ? ' %' : '')
        // String(-0) is "0"
        expect(numberReader({ decimal, thousands })(text)).toBe(value === 0 ? 0 : value)
      },
    ),
    { seed: 20241231, numRuns: 3000 },
  ))
it('answers any text without throwing', () => {
  const piece = fc.constantFrom(..."0123456789.,+-−eE%'’ \u00a0\u202f\n(xÄ")
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: piece }))
  fc.assert(
    fc.property(signs, text, ([decimal, thousands], text) => {
      const answer = numberReader({ decimal, thousands })(text)
      expect(answer === 'text' || answer === 'undeclared' || Number.isFinite(answer)).toBe(true)
    }),
    { seed: 7, numRuns: 3000 },
  )
})
