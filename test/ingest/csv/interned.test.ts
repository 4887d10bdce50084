import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteText } from '../../../src/ingest/csv/byte-text.ts'
import { interned } from '../../../src/ingest/csv/interned.ts'

const encode = (text: string) => new TextEncoder().encode(text)

it('makes each text once', () => {
  let made = 0
  const plain = byteText('utf-8')
  const text = interned((...rest) => {
    made++
    return plain(...rest)
  })
  for (let round = 0; round < 3; round++)
    for (let i = 0; i < 30_000; i++) {
      const bytes = encode(`${i}`.padStart(i % 3 === 0 ? 8 : 12, '0'))
      expect(text(bytes, 0, bytes.length)).toBe(`${i}`.padStart(i % 3 === 0 ? 8 : 12, '0'))
    }
  expect(made).toBe(30_000)
})
it('takes texts apart that differ only in length, zeros or the last byte', () => {
  const text = interned(byteText('utf-8'))
  const list = [
    '',
    '0',
    '00',
    '0\u0001',
    'Köln',
    'Kölm',
    '12345678',
    '123456789',
    '12345679',
    'x'.repeat(300),
    'x'.repeat(301),
  ]
  for (let round = 0; round < 2; round++)
    for (const each of list) {
      const bytes = encode(each)
      expect(text(bytes, 0, bytes.length)).toBe(each)
    }
})
it('answers what decoding answers, more texts than it keeps', () => {
  const text = interned(byteText('utf-8'))
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '0'), maxLength: 10 }), { maxLength: 50 }),
      (list) => {
        for (const each of list) {
          const bytes = encode(`;${each};`)
          expect(text(bytes, 1, bytes.length - 1)).toBe(each)
        }
      },
    ),
    { seed: 5, numRuns: 500 },
  )
  for (let i = 0; i < 140_000; i++) {
    const bytes = encode(String(i))
    if (text(bytes, 0, bytes.length) !== String(i)) expect.unreachable(String(i))
  }
})
