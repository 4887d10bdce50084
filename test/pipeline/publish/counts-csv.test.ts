import { expect, it } from 'vitest'
import { countsCsv } from '../../../src/pipeline/publish/counts-csv.ts'

it('are written down in one way only', () =>
  expect(
    countsCsv({
      keys: ['0101', 'a;"b"'],
      years: [2023, 2024],
      tallies: { alle: Float64Array.of(5, 1e6), arm: Float64Array.of(0, 2) },
      rows: 7,
      empty: {},
      leftOut: {},
      withoutKey: 0,
      withoutYear: 0,
      notWhole: {},
    }),
  ).toBe('year;key;alle;arm\n2023;0101;5;0\n2024;"a;""b""";1000000;2\n'))
