import { describe, expect, it } from 'vitest'
import { statusCode } from '../../src/model/status.ts'
import type { Withholding } from '../../src/model/withholding.ts'
import { totals } from '../../src/prepare/totals.ts'
import { table } from '../support/table.ts'

const counts = new Set(['ew.alle'])
const rows: [string, number][] = [
  ['0101', 10],
  ['0102', 20],
  ['0201', 30],
]
const checked = (alle: number, key = 'Insgesamt', data = rows) =>
  totals(table(data, { totals: [{ key, line: 9, numbers: { alle } }] }), counts)

describe('the total of all areas', () => {
  it('may be exact', () => expect(checked(60)).toEqual([]))
  it('may not be wrong', () =>
    expect(checked(61)).toEqual([
      {
        code: 'ATL-0307',
        severity: 'error',
        file: 'ew.csv',
        row: 9,
        column: 'ALLE',
        value: '61',
        year: 2024,
        found: {
          de: 'die Summenzeile "Insgesamt" nennt 61, die Räume ergeben 60',
          en: 'the total row "Insgesamt" says 61, the areas add up to 60',
        },
        expected: { de: '60', en: '60' },
        remedy: { de: 'fehlende, doppelte oder falsche Zeilen suchen', en: 'look for missing, doubled or wrong rows' },
      },
    ]))
  it('may be off by the rounding of fractions', () =>
    expect(
      checked(0.3, 'Summe', [
        ['01', 0.1],
        ['02', 0.2],
      ]),
    ).toEqual([]))
  it('is not checked where it is missing', () => expect(checked(NaN)).toEqual([]))
  it('is not checked where the column is no count', () =>
    expect(totals(table(rows, { totals: [{ key: 'x', line: 9, numbers: { alle: 1 } }] }), new Set())).toEqual([]))
})

describe('of a column with a missing cell', () => {
  const gap: [string, number][] = [...rows, ['0202', NaN]]
  it('may be more', () => expect(checked(65, 'Summe', gap)).toEqual([]))
  it('may be as much', () => expect(checked(60, 'Summe', gap)).toEqual([]))
  it('may not be less', () =>
    expect(checked(59, 'Summe', gap)).toMatchObject([
      { code: 'ATL-0307', expected: { de: 'mindestens 60', en: 'at least 60' } },
    ]))
})

describe('of a column with a withheld cell', () => {
  const withheld = (alle: number, rule: Withholding) => {
    const one = table([...rows, ['0202', NaN]], { totals: [{ key: 'Summe', line: 9, numbers: { alle } }] })
    one.numbers['alle']!.status[3] = statusCode.secret
    return totals(one, counts, () => rule).map(({ expected }) => expected!.de)
  }
  it('the total is bounded by what the sign stands for', () =>
    expect([60, 61, 62, 63].map((alle) => withheld(alle, { suppressed: [1, 2] }))).toEqual([
      ['61 bis 62'],
      [],
      [],
      ['61 bis 62'],
    ]))
  it('and is open to above where nobody says that', () =>
    expect([59, 60, 99].map((alle) => withheld(alle, {}))).toEqual([['mindestens 60'], [], []]))
})

// 10 + 20 + 30, each and the total off by 2 at most: 60 ± 8
it('rounding to a multiple explains as much as it can', () => {
  const rounded = (alle: number) =>
    totals(table(rows, { totals: [{ key: 'Summe', line: 9, numbers: { alle } }] }), counts, () => ({ rounding: 5 }))
      .length
  expect([50, 55, 60, 65, 70].map(rounded)).toEqual([1, 0, 0, 0, 1])
})
it('what a publisher perturbs is told and not judged', () =>
  expect(
    totals(table(rows, { totals: [{ key: 'Summe', line: 9, numbers: { alle: 66 } }] }), counts, () => ({
      perturbed: true,
    })),
  ).toMatchObject([{ code: 'ATL-0307', severity: 'info' }]))

// 60 from three areas and the total row: four numbers, each moved by 2 at most.
it.each([
  [68, 'info'],
  [52, 'info'],
  [69, 'error'],
  [51, 'error'],
])('what a publisher perturbs by 2 at most is judged beyond 8: %i', (alle, severity) => {
  const rule = { perturbed: true, deviation: 2 }
  const found = totals(table(rows, { totals: [{ key: 'Summe', line: 9, numbers: { alle } }] }), counts, () => rule)
  expect(found).toMatchObject([{ severity, expected: severity === 'error' ? { de: '60, erlaubt ± 8' } : { de: '60' } }])
})

describe('the total of a district, whose key begins those of its areas', () => {
  it('is that of these', () => expect(checked(30, '01')).toEqual([]))
  it('is not that of all', () =>
    expect(checked(60, '01')).toMatchObject([{ code: 'ATL-0307', expected: { de: '30', en: '30' } }]))
})

it('checks every total row', () =>
  expect(
    totals(
      table(rows, {
        totals: [
          { key: '01', line: 7, numbers: { alle: 31 } },
          { key: '02', line: 8, numbers: { alle: 30 } },
          { key: 'Summe', line: 9, numbers: { alle: 61 } },
        ],
      }),
      counts,
    ).map(({ row }) => row),
  ).toEqual([7, 9]))

describe('one of several totals of the same name', () => {
  // rows: lines 2 to 4 hold 10, 20, 30 (as `rows`), totals below each section
  const sections = (first: number, second: number, at: readonly [number, number] = [3.5, 9]) =>
    totals(
      table(rows, {
        totals: [
          { key: 'Zusammen', line: at[0], numbers: { alle: first } },
          { key: 'Zusammen', line: at[1], numbers: { alle: second } },
        ],
      }),
      counts,
    )
  it('is that of the rows since the one before', () => expect(sections(30, 30)).toEqual([]))
  it('may be that of all', () => expect(sections(30, 60)).toEqual([]))
  it('says which rows do not add up to it', () =>
    expect(sections(31, 30)).toMatchObject([
      { row: 3.5, found: { de: 'die Summenzeile "Zusammen" nennt 31, die Räume der Zeilen 2 bis 3 ergeben 30' } },
    ]))
  it('is that of the rows up to the next where the first stands above them', () =>
    expect(sections(30, 30, [1, 3.5])).toEqual([]))
})
