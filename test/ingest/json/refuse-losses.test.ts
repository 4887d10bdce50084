import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AtlasError } from '../../../src/model/error.ts'
import { refuseLosses } from '../../../src/ingest/json/refuse-losses.ts'

function refused(text: string): readonly unknown[] | null {
  try {
    refuseLosses(text, 'a.json')
    return null
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    return error.findings.map(({ code, row, column, value }) => [code, row, column, value])
  }
}

it('a name twice in one object is refused where it stands the second time', () => {
  expect(refused('[\n {"NR": "0101", "EW": 5,\n  "EW" : 7}]')).toEqual([['ATL-0205', 3, 3, 'EW']])
  expect(refused('{"a": {"b": 1}, "\\u0061": 2}')).toEqual([['ATL-0205', 1, 17, 'a']])
  expect(refused('[{"a": 1}, {"a": 2}, {"b": {"a": 3}, "a": ["a", "a"]}]')).toBeNull()
})

it('whole numbers that a double rounds are refused, others are not', () => {
  expect(refused('[{"NR": 12345678901234567890}]')).toEqual([['ATL-0239', 1, 9, '12345678901234567890']])
  expect(refused('[{"a": -9007199254740993}]')).toEqual([['ATL-0239', 1, 8, '-9007199254740993']])
  expect(
    refused('[{"a": 9007199254740991, "b": "12345678901234567890", "c": 0.12345678901234567, "d": 1e300}]'),
  ).toBeNull()
})

it('nothing that a program wrote is refused', () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      // numbers beyond 2^53 are written with digits that are not theirs
      if (/(^|[^\d.e])-?\d{16,}/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'))) return
      expect(refused(text)).toBeNull()
    }),
    { seed: 1, numRuns: 500 },
  ))
