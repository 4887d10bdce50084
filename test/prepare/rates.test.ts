import { describe, expect, it } from 'vitest'
import { statusCode } from '../../src/model/status.ts'
import type { Withholding } from '../../src/model/withholding.ts'
import { published, rate } from '../../src/prepare/rates.ts'
import { frame, type Cell } from '../support/frame.ts'

const spec = { indicator: 'armut', numerator: ['ew.arm'], denominator: ['ew.alle'], per: 100 }

describe('rate', () => {
  // 10/40 = 25 %, 0/7 = 0 %, 7/7 = 100 %
  it('is numerator over denominator', () => {
    const { value, findings } = rate(spec, frame({ 'ew.arm': [10, 0, 7], 'ew.alle': [40, 7, 7] }))
    expect(findings).toEqual([])
    expect(value).toMatchObject({ indicator: 'armut', year: 2024, notes: [null, null, null] })
    expect([...value.values]).toEqual([25, 0, 100])
    expect([...value.numerator]).toEqual([10, 0, 7])
    expect([...value.denominator]).toEqual([40, 7, 7])
  })
  // 3/1200 · 1000 = 2.5
  it('per 1000', () =>
    expect([...rate({ ...spec, per: 1000 }, frame({ 'ew.arm': [3], 'ew.alle': [1200] })).value.values]).toEqual([2.5]))
  // a Jugendquotient of 120 per 100 is no mistake; a share of 120 % is
  it('may pass 1 only where it is a ratio of two populations', () => {
    const more = frame({ 'ew.arm': [120], 'ew.alle': [100] })
    expect(rate({ ...spec, ratio: true }, more)).toMatchObject({ findings: [], value: { values: { 0: 120 } } })
    expect(rate(spec, more).findings.map(({ code }) => code)).toEqual(['ATL-0305'])
  })
  // (1 + 2) / (10 + 5) = 20 %
  it('of sums', () => {
    const sums = { ...spec, numerator: ['ew.a', 'ew.b'], denominator: ['ew.c', 'ew.d'] }
    const { value } = rate(
      sums,
      frame({ 'ew.a': [1, 1, 'weak'], 'ew.b': [2, 'secret', 2], 'ew.c': [10, 10, 10], 'ew.d': [5, 5, 5] }),
    )
    expect([...value.values]).toEqual([20, NaN, NaN])
    expect([...value.status]).toEqual([statusCode.ok, statusCode.secret, statusCode.weak])
    expect([...value.numerator]).toEqual([3, NaN, NaN])
    expect([...value.denominator]).toEqual([15, 15, 15])
  })
  it('is void of a denominator of 0, and says why', () => {
    const { value } = rate(spec, frame({ 'ew.arm': [0], 'ew.alle': [0] }))
    expect([value.values[0], value.status[0]]).toEqual([NaN, statusCode.void])
    expect(value.notes[0]).toEqual({ de: 'Bezugszahl ist 0', en: 'denominator is 0' })
  })
  it.each(['absent', 'unknown', 'secret', 'void', 'weak'] as const)('is %s where a count is', (kind) => {
    const { value } = rate(spec, frame({ 'ew.arm': [kind, 1], 'ew.alle': [10, kind] }))
    expect([...value.values]).toEqual([NaN, NaN])
    expect([...value.status]).toEqual([statusCode[kind], statusCode[kind]])
  })
  it('takes the reason of the numerator first', () =>
    expect(rate(spec, frame({ 'ew.arm': ['secret'], 'ew.alle': ['absent'] })).value.status[0]).toBe(statusCode.secret))
})

describe('a numerator larger than its denominator', () => {
  const among = (arm: Cell, alle: Cell, rule: Withholding) =>
    rate({ ...spec, withholding: () => rule }, frame({ 'ew.arm': [arm], 'ew.alle': [alle] })).findings
  it('is a warning without counts where the publisher perturbs them', () => {
    const [finding] = among(8, 7, { perturbed: true })
    expect(finding).toMatchObject({ code: 'ATL-0305', severity: 'warning', value: '8' })
    expect(JSON.stringify({ ...finding, value: undefined, row: undefined, year: undefined })).not.toMatch(/[78]/)
  })
  it('is a warning as far as both may be moved, and an error beyond', () => {
    const bound = { perturbed: true, deviation: 3 }
    expect(among(13, 7, bound)).toMatchObject([{ severity: 'warning' }])
    expect(among(14, 7, bound)).toMatchObject([{ severity: 'error', expected: { de: 'höchstens 13' } }])
  })
  // 10 may be 8, 5 may be 7; 10 and 7 are as near as they get to 15 and 5
  it('is a warning as far as rounding goes, and an error beyond', () => {
    expect(among(10, 5, { rounding: 5 })).toMatchObject([
      { severity: 'error', found: { de: 'armut: Zähler 8 bis 12 ist größer als Nenner 3 bis 7 (ew.alle)' } },
    ])
    expect(among(5, 0, { rounding: 5 })).toMatchObject([{ severity: 'error' }])
    expect(among(10, 6, { rounding: 5 })).toMatchObject([{ severity: 'warning' }])
  })
  it('is found though the denominator is withheld, where the plan says how many there may be', () => {
    expect(among(3, 'secret', { suppressed: [1, 2] })).toMatchObject([{ severity: 'error', value: '3' }])
    expect(among(2, 'secret', { suppressed: [1, 2] })).toEqual([])
    expect(among(3, 'secret', {})).toEqual([])
  })
  it('is an error at the row of the numerator', () =>
    expect(rate(spec, frame({ 'ew.arm': [1, 8], 'ew.alle': [7, 7] })).findings).toEqual([
      {
        code: 'ATL-0305',
        severity: 'error',
        file: 'ew.csv',
        row: 3,
        column: 'ARM',
        raum: '0102',
        year: 2024,
        value: '8',
        found: {
          de: 'armut: Zähler 8 ist größer als Nenner 7 (ew.alle)',
          en: 'armut: numerator 8 is larger than denominator 7 (ew.alle)',
        },
        expected: { de: 'höchstens 7', en: 'at most 7' },
      },
    ]))
  // 0.1 + 0.2 > 0.3 in binary numbers
  it('is not the rounding of a sum', () =>
    expect(
      rate({ ...spec, numerator: ['ew.a', 'ew.b'] }, frame({ 'ew.a': [0.1], 'ew.b': [0.2], 'ew.alle': [0.3] }))
        .findings,
    ).toEqual([]))
  it('is not looked for where one is missing', () =>
    expect(rate(spec, frame({ 'ew.arm': [8], 'ew.alle': ['absent'] })).findings).toEqual([]))
})

it('published values come without counts', () => {
  const value = published('wahl', 'ew.quote', frame({ 'ew.quote': [60.5, 'void'] }))
  expect([...value.values]).toEqual([60.5, NaN])
  expect([...value.status]).toEqual([statusCode.ok, statusCode.void])
  expect([...value.numerator, ...value.denominator]).toEqual([NaN, NaN, NaN, NaN])
  expect(value.notes).toEqual([null, null])
})
