import { describe, expect, it } from 'vitest'
import type { Withholding } from '../../../src/model/withholding.ts'
import { sums } from '../../../src/prepare/checks/sums.ts'
import { subject } from '../../support/subject.ts'

const check = { whole: 'ew.alle', parts: ['ew.jung', 'ew.alt'], over: null, tolerance: null }
const found = (
  numbers: Parameters<typeof subject>[0],
  over: Partial<Omit<typeof check, 'tolerance' | 'over'>> & {
    over?: string
    tolerance?: { absolute: number } | { relative: number }
  } = {},
  withholding: Withholding = {},
) => sums(subject(numbers, { sums: [{ ...check, ...over }] }, { withholding: () => withholding }))
const perturbed = { perturbed: true }

describe('the whole', () => {
  it('is the sum of its parts', () =>
    expect(found({ 'ew.alle': [10, 20], 'ew.jung': [4, 5], 'ew.alt': [6, 15] })).toEqual([]))
  it('is told where it is not, with its cell', () =>
    expect(found({ 'ew.alle': [10, 21], 'ew.jung': [4, 5], 'ew.alt': [6, 15] })).toMatchObject([
      {
        code: 'ATL-0330',
        severity: 'error',
        file: 'ew.csv',
        row: 3,
        column: 'ALLE',
        raum: '0102',
        year: 2024,
        value: '21',
        found: { de: 'ew.alle ist 21, die Teile ergeben 20 (ew.jung + ew.alt)' },
        expected: { de: '20' },
      },
    ]))
  it('must only not be less where a part is missing', () => {
    expect(found({ 'ew.alle': [10], 'ew.jung': ['secret'], 'ew.alt': [6] })).toEqual([])
    expect(found({ 'ew.alle': [5], 'ew.jung': ['secret'], 'ew.alt': [6] })).toMatchObject([
      { expected: { en: 'at least 6' } },
    ])
  })
  it('is not judged where it is missing itself, or all of its parts', () => {
    expect(found({ 'ew.alle': ['absent'], 'ew.jung': [1], 'ew.alt': [6] })).toEqual([])
    expect(found({ 'ew.alle': [3], 'ew.jung': ['secret'], 'ew.alt': ['secret'] })).toEqual([])
  })
  it('does not fall over the last digit of fractions', () =>
    expect(found({ 'ew.alle': [0.3], 'ew.jung': [0.1], 'ew.alt': [0.2] })).toEqual([]))
})

describe('a withheld part', () => {
  const suppressed = { suppressed: [1, 2] as const }
  it('is what the plan says it may be, no less and no more', () => {
    const whole = (alle: number) =>
      found({ 'ew.alle': [alle], 'ew.jung': ['secret'], 'ew.alt': [6] }, {}, suppressed).map(
        ({ expected }) => expected!.de,
      )
    expect([6, 7, 8, 9].map(whole)).toEqual([['7 bis 8'], [], [], ['7 bis 8']])
  })
  it('tells of the whole even where all parts are withheld', () =>
    expect(found({ 'ew.alle': [5], 'ew.jung': ['secret'], 'ew.alt': ['unknown'] }, {}, suppressed)).toMatchObject([
      { found: { de: 'ew.alle ist 5, die Teile ergeben 2 bis 4 (ew.jung + ew.alt)' } },
    ]))
  it('is not one that is missing for another reason', () =>
    expect(found({ 'ew.alle': [90], 'ew.jung': ['absent'], 'ew.alt': [6] }, {}, suppressed)).toEqual([]))
})

// each of three numbers is off by 2 at most
describe('rounded counts', () => {
  const rounding = { rounding: 5 }
  it('may be as far apart as rounding takes them', () => {
    const whole = (alle: number) => found({ 'ew.alle': [alle], 'ew.jung': [10], 'ew.alt': [20] }, {}, rounding).length
    expect([20, 25, 30, 35, 40].map(whole)).toEqual([1, 0, 0, 0, 1])
  })
})

describe('a tolerance', () => {
  const off = { 'ew.alle': [103, 104], 'ew.jung': [50, 50], 'ew.alt': [50, 50] }
  it('in persons includes its bound', () =>
    expect(found(off, { tolerance: { absolute: 3 } }).map(({ raum }) => raum)).toEqual(['0102']))
  it('as a share is one of the sum', () =>
    expect(found(off, { tolerance: { relative: 0.03 } }).map(({ raum }) => raum)).toEqual(['0102']))
})

describe('a source whose publisher perturbs', () => {
  const off = { 'ew.alle': [103, 98, 100], 'ew.jung': [50, 50, 50], 'ew.alt': [50, 50, 50] }
  it('is one note with the largest distance', () =>
    expect(found(off, {}, perturbed)).toMatchObject([
      { code: 'ATL-0330', severity: 'info', found: { en: expect.stringContaining('in 2 areas, by 3 at most') } },
    ]))
  it('is silent where nothing differs', () =>
    expect(found({ 'ew.alle': [100], 'ew.jung': [50], 'ew.alt': [50] }, {}, perturbed)).toEqual([]))
  it('is judged by a declared tolerance all the same', () =>
    expect(found(off, { tolerance: { absolute: 2 } }, perturbed)).toMatchObject([{ severity: 'error', raum: '0101' }]))
})

// Three cells, each moved by 2 at most: the whole may lie 6 from the sum of its parts.
describe('a source whose publisher perturbs by so much at most', () => {
  const bound = { perturbed: true, deviation: 2 }
  const parts = { 'ew.jung': [50, 50, 50], 'ew.alt': [50, 50, 50] }
  it('is a note as far as all its cells may be moved', () => {
    const [finding, ...more] = found({ 'ew.alle': [106, 94, 100], ...parts }, {}, bound)
    expect([finding, more]).toMatchObject([{ severity: 'info', found: { de: expect.stringContaining('um 6') } }, []])
    expect(finding).not.toHaveProperty('remedy')
  })
  it('is an error beyond, area by area, beside the note', () =>
    expect(found({ 'ew.alle': [107, 93, 103], ...parts }, {}, bound)).toMatchObject([
      { severity: 'info', found: { en: expect.stringContaining('in 1 area, by 3 at most') } },
      { severity: 'error', raum: '0101', value: '107', expected: { de: '100, erlaubt ± 6' } },
      { severity: 'error', raum: '0102', value: '93' },
    ]))
  it('counts no cell that is missing', () => {
    // 100 against at least 104: two cells, 4
    const cells = { 'ew.jung': ['secret'], 'ew.alt': [104] } as const
    expect(found({ 'ew.alle': [100], ...cells }, {}, bound)).toMatchObject([{ severity: 'info' }])
    expect(found({ 'ew.alle': [99], ...cells }, {}, bound)).toMatchObject([{ severity: 'error' }])
  })
  it('is judged by a declared tolerance alone', () =>
    expect(
      found({ 'ew.alle': [104], 'ew.jung': [50], 'ew.alt': [50] }, { tolerance: { absolute: 3 } }, bound),
    ).toMatchObject([{ severity: 'error', expected: { de: '100, erlaubt ± 3' } }]))
  it('adds the bounds of all areas below a whole of a higher level', () => {
    const over = { whole: 'ew.stadtteil', parts: ['ew.alle'], over: 'stadtteil' }
    const below = (whole: number) => ({ 'ew.stadtteil': [whole, whole, whole], 'ew.alle': [10, 12, 8] })
    expect(found(below(38), over, bound)).toMatchObject([{ severity: 'info' }])
    expect(found(below(39), over, bound)).toMatchObject([{ severity: 'error', expected: { en: '30, allowed ± 8' } }])
  })
})

it('adds up the areas of a higher level, whose whole stands in each of its rows', () => {
  const numbers = { 'ew.stadtteil': [30, 30, 30], 'ew.alle': [10, 12, 8] }
  const over = { whole: 'ew.stadtteil', parts: ['ew.alle'], over: 'stadtteil' }
  expect(found(numbers, over)).toEqual([])
  expect(found({ ...numbers, 'ew.alle': [10, 12, 9] }, over)).toMatchObject([
    {
      code: 'ATL-0330',
      raum: '0101',
      found: { en: 'ew.stadtteil (stadtteil 01) is 30, the parts add up to 31 (ew.alle)' },
    },
  ])
})
it('finds a whole of a higher level that is another one in one of its rows', () =>
  expect(
    found(
      { 'ew.stadtteil': [30, 30, 40], 'ew.alle': [10, 12, 8] },
      { whole: 'ew.stadtteil', parts: ['ew.alle'], over: 'stadtteil' },
    ),
  ).toMatchObject([
    {
      code: 'ATL-0330',
      raum: '0103',
      row: 4,
      value: '40',
      found: { de: 'ew.stadtteil (stadtteil 01) ist hier 40, beim Raum 0101 30' },
      expected: { de: '30' },
    },
  ]))
