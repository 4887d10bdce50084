import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellKind } from '../../../../src/ingest/inspect/cell-kind.ts'
import { numberReader } from '../../../../src/ingest/table/number.ts'
import { cleanNumber } from '../../../../src/pipeline/inspect/clean-number.ts'
import { plainNumber } from '../../../../src/pipeline/inspect/stream/plain-number.ts'

const notations = [
  { decimal: ',', thousands: null },
  { decimal: ',', thousands: '.' },
  { decimal: '.', thousands: ',' },
  { decimal: '.', thousands: "'" },
  { decimal: null, thousands: '.' },
  { decimal: null, thousands: null },
] as const

it('what looks plain is the number that the longer look finds, and no code', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.constantFrom(...notations), fc.stringMatching(/^-?[0-9]{0,6}[.,]?[0-9]{0,4}$/), (notation, text) => {
      if (!plainNumber(notation).test(text)) return
      plain++
      const pointed = notation.decimal === ',' ? text.replace(',', '.') : text
      expect(cleanNumber(text, notation)).toBe(pointed)
      expect(numberReader(notation)(text)).toBe(Number(pointed))
      expect(cellKind(text)).not.toBe('code')
    }),
    { seed: 1, numRuns: 2000 },
  )
  expect(plain).toBeGreaterThan(200)
})

it('codes, signs, groups and the other sign need the longer look', () => {
  for (const text of ['007', '-1', '1.234', '1,5 %', '1,', ',5', '1e3', '', '1234567890123456', ' 1'])
    expect(plainNumber({ decimal: ',' }).test(text), text).toBe(false)
})
