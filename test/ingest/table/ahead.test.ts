import { expect, it } from 'vitest'
import { ahead, doubling } from '../../../src/ingest/table/ahead.ts'
import { csv } from '../../../src/ingest/csv/csv.ts'
import { bytes } from '../../../src/model/files.ts'
import { spec } from '../support.ts'

const mib = 1 << 20
const at = (passed: number, size: number) => ahead(size, () => passed)()

it('doubles where nothing is known', () => expect([doubling(), at(100, 99 * mib)]).toEqual([2, 2]))
it('reckons with rows as long as those so far, and a little more', () => {
  expect(at(2 * mib, 6 * mib)).toBeCloseTo(3.06, 12)
  expect(at(2 * mib, 500 * mib)).toBe(8)
})
it('grows where the rows have become shorter', () => expect(at(6 * mib, 6 * mib)).toBe(1.125))
it('holds all rows, whether they become longer or shorter', async () => {
  const long = (i: number) => `${i};${'0'.repeat(60)}${i}\n`
  const short = (i: number) => `${i};${i}\n`
  for (const [first, then] of [
    [long, short],
    [short, long],
  ] as const) {
    const text = Array.from({ length: 40_000 }, (_, i) => (i < 20_000 ? first : then)(i)).join('')
    const { value } = await csv(bytes(new TextEncoder().encode(`RAUM;EW\n${text}`)), spec(), 1 << 12)
    const { keys, lines, numbers } = value[0]!
    const { values } = numbers['ew']!
    expect([keys.length, lines.length, values.length]).toEqual([40_000, 40_000, 40_000])
    const wrong = keys.filter((key, i) => key !== `${i}` || values[i] !== i || lines[i] !== i + 2)
    expect(wrong).toEqual([])
  }
})
