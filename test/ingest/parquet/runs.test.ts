import { describe, expect, it } from 'vitest'
import { runs } from '../../../src/ingest/parquet/runs.ts'

const of = (...bytes: number[]) => Uint8Array.from(bytes)

describe('runs', () => {
  // (50 << 1) = 100: fifty times the value 1
  it('end where their values do', () => expect(runs(of(100, 1), 0, 1, 50)).toEqual({ end: 2, ones: 50 }))
  // (2 << 1) | 1: two groups of eight bits, of which ten count: 0b10110101 and 0b……11
  it('count the ones among bits', () =>
    expect(runs(of(5, 0b10110101, 0b11111111), 0, 1, 10)).toEqual({ end: 3, ones: 7 }))
  it('follow each other, their numbers in seven bits a byte', () =>
    // 200 zeros, then 100 ones: 400 = 0b11_0010000 → 0x90 0x03
    expect(runs(of(0x90, 0x03, 0, 0xc8, 0x01, 1), 0, 1, 300)).toEqual({ end: 6, ones: 100 }))
  it('may be wider than a byte', () => expect(runs(of(6, 1, 0, 6, 1, 1), 0, 9, 6)).toEqual({ end: 6, ones: 3 }))
  it('are none where nothing is needed', () => expect(runs(of(), 0, 1, 0)).toEqual({ end: 0, ones: 0 }))
  it.each([
    ['one value more than are left', of(102, 1), 1, 50],
    // 2^31 values, as a damaged byte makes them
    ['billions of values', of(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 1, 50],
    ['more groups than the page holds', of(0xff, 0x01, 1, 2, 3), 1, 50],
    ['groups of no bits without end', of(0xff, 0xff, 0xff, 0xff, 0x0f), 0, 50],
    ['no value', of(100), 1, 50],
    ['no end', of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff), 1, 50],
    ['values of too many bits', of(100, 1), 33, 50],
  ])('are refused with %s', (_, page, width, need) =>
    expect(() => runs(page, 0, width, need)).toThrow(/a run (has|is)|no end|33 bits/),
  )
})
