import { describe, expect, it } from 'vitest'
import { segregation } from '../../../src/pipeline/segregation/segregation.ts'
import { planOf } from '../../support/atlas-text.ts'
import { column, frame, levels, units } from '../../support/frame.ts'

const measures = 'measures: [segregation-index, isolation]'
const plan = (text = measures) => planOf([measures, text])

// shares of the group .5 .3 .2 0, of the rest 0 .2 .3 .5: IS = (.5 + .1 + .1 + .5) / 2 = .6
const data = frame({ 'ew.arm': [100, 60, 40, 0], 'ew.alle': [100, 100, 100, 100] })
const find = (result: ReturnType<typeof segregation>, measure: string, ebene = 'raum') =>
  result.scores.find((score) => score.measure === measure && score.ebene === ebene)!

it('measures each group against the rest', () => {
  const result = segregation(plan(), data)
  expect(result.findings).toEqual([])
  expect(result.scores).toHaveLength(2)
  const score = find(result, 'segregation-index')
  expect(score).toMatchObject({ year: 2024, ebene: 'raum', group: 'arme', reference: 'rest', areas: 4, note: null })
  expect(score.value).toBeCloseTo(0.6, 12)
})
it('counts only areas with persons', () =>
  expect(
    find(
      segregation(plan(), frame({ 'ew.arm': [100, 60, 40, 0, 0], 'ew.alle': [100, 100, 100, 100, 0] })),
      'segregation-index',
    ).areas,
  ).toBe(4))

describe('on higher levels', () => {
  // two districts: 160 of 200, 40 of 200: shares .8 .2 against .2 .8: IS = .6
  const own = units('0101', '0102', '0201', '0202')
  const two = { ...data, units: own, levels: levels(own) }
  const result = segregation(plan(`${measures}\n  levels: all`), two)
  it('adds up first', () => {
    const score = find(result, 'segregation-index', 'stadtteil')
    expect(score.value).toBeCloseTo(0.6, 12)
    expect(score.areas).toBe(2)
  })
  it('beside the areas', () =>
    expect(result.scores.map(({ ebene }) => ebene)).toEqual(['raum', 'raum', 'stadtteil', 'stadtteil']))
  it('alone where asked', () =>
    expect(segregation(plan(`${measures}\n  levels: [stadtteil]`), two).scores.map(({ ebene }) => ebene)).toEqual([
      'stadtteil',
      'stadtteil',
    ]))
})

describe('areas whose counts are missing', () => {
  it('are left out and named', () => {
    const gap = frame({ 'ew.arm': [100, 'absent', 60, 40, 0], 'ew.alle': [100, 100, 100, 100, 100] })
    const score = find(segregation(plan(), gap), 'segregation-index')
    expect(score.value).toBeCloseTo(0.6, 12)
    expect(score.areas).toBe(4)
    expect(score.note).toEqual({
      de: '1 Raum ohne Angabe ausgelassen (0102)',
      en: '1 area without data left out (0102)',
    })
  })
  it('the first five of many', () => {
    const cells = Array.from({ length: 7 }, () => 'absent' as const)
    const gap = frame({ 'ew.arm': [...cells, 5, 0], 'ew.alle': [...cells, 10, 10] })
    expect(find(segregation(plan(), gap), 'isolation').note!.de).toBe(
      '7 Räume ohne Angabe ausgelassen (0101, 0102, 0103, 0104, 0105, …)',
    )
  })
  it('all of them', () => {
    const score = find(segregation(plan(), frame({ 'ew.arm': ['absent'], 'ew.alle': [5] })), 'isolation')
    expect(score).toMatchObject({ value: NaN, areas: 0, note: { de: 'keine Angaben', en: 'no data' } })
  })
})

describe('withheld counts', () => {
  // areas of 100; 1 or 2 of the group in the second one, 4 elsewhere: 1, 1, 3 or 1, 2, 3
  const gap = frame({ 'ew.arm': [1, 'secret', 3], 'ew.alle': [100, 100, 100] })
  const told = planOf(['    drop: [Summe]', '    suppressed: [1, 2]'])
  const score = find(segregation(told, gap), 'segregation-index')
  it('give bounds in place of a value', () => {
    expect(score).toMatchObject({ value: NaN, expected: NaN, areas: 3 })
    expect(score.bounds).toMatchObject({ sharp: true, hidden: 1, rounding: 0 })
    // 3/6 − 97/294 and 3/5 − 97/295
    expect(score.bounds!.lower).toBeCloseTo(3 / 6 - 97 / 294, 12)
    expect(score.bounds!.upper).toBeCloseTo(3 / 5 - 97 / 295, 12)
    expect(score.note!.de).toBe('1 Fallzahl gesperrt oder unbekannt; die Grenzen sind scharf')
  })
  it('leave values of other measures to the areas that are known', () => {
    const profile = planOf(['measures: [segregation-index, isolation]', 'measures: [bias-corrected-dissimilarity]'])
    const other = find(segregation(profile, gap), 'bias-corrected-dissimilarity')
    expect(other).not.toHaveProperty('bounds')
    // which is said beside the value
    expect(other.leftOut).toBe(1)
    expect(other.note!.en).toContain('how far the value over all areas is from it is not known')
    expect(other.areas).toBe(2)
  })
  it('are not compared with other years', () => expect(segregation(told, gap).measured).toEqual([]))
})

describe('a pair', () => {
  // against each other, not against everybody: shares .5 .5 0 against 0 .5 .5: D = .5
  const pair = frame({ 'ew.arm': [10, 10, 0], 'ew.quote': [0, 30, 30], 'ew.alle': [100, 100, 100] })
  const own = plan(`pairs: [{ id: paar, of: [ew.arm, ew.quote] }]\n  measures: [segregation-index, dissimilarity]`)
  const scores = segregation(own, pair).scores.filter(({ group }) => group === 'paar')
  it('is compared with the other group', () => {
    expect(scores).toHaveLength(1)
    expect(scores[0]).toMatchObject({ measure: 'dissimilarity', reference: 'ew.quote', areas: 3 })
    expect(scores[0]!.value).toBeCloseTo(0.5, 12)
  })
  it('has no segregation index: there is no rest', () =>
    expect(scores.some(({ measure }) => measure === 'segregation-index')).toBe(false))
})

it('refuses a group larger than all', () =>
  expect(segregation(plan(), frame({ 'ew.arm': [1, 101, 5], 'ew.alle': [100, 100, 100] })).findings).toEqual([
    {
      code: 'ATL-0309',
      severity: 'error',
      file: 'ew.csv',
      row: 3,
      column: 'ARM',
      raum: '0102',
      year: 2024,
      value: '101',
      found: {
        de: 'die Gruppe arme zählt 101, alle zusammen 100 (ew.alle)',
        en: 'the group arme counts 101, all together 100 (ew.alle)',
      },
      expected: { de: 'höchstens 100', en: 'at most 100' },
      consequence: {
        de: 'der Anteil läge über 100 %; in der Segregation zählt der Raum nicht mit',
        en: 'the share would be above 100%; segregation leaves the area out',
      },
    },
  ]))
// A plan may let that pass, with its reason: nobody is then counted twice, or less than not at all.
it('leaves out an area whose group is larger than all', () => {
  const value = (own: ReturnType<typeof frame>) =>
    segregation(plan(), own).scores.map(({ value, areas }) => [value, areas])
  const odd = frame({ 'ew.arm': [10, 101, 50], 'ew.alle': [100, 100, 100] })
  expect(value(odd)).toEqual(value(frame({ 'ew.arm': [10, 50], 'ew.alle': [100, 100] })))
  // 10 and 50 of 60 poor, 90 and 50 of 140 others: ½ (|1/6 − 9/14| + |5/6 − 5/14|)
  expect(value(odd)[0]![0]).toBeCloseTo(10 / 21, 14)
})
it('is nothing where the plan asks for nothing', () =>
  expect(segregation({ ...plan(), segregation: null }, data)).toEqual({
    scores: [],
    findings: [],
    measured: [],
    links: [],
  }))
it('does not touch the counts', () => {
  const arm = column([1, 2])
  const given = {
    ...frame({ 'ew.alle': [10, 10] }),
    numbers: new Map([
      ['ew.arm', arm],
      ['ew.alle', column([10, 10])],
    ]),
  }
  segregation(plan(), given)
  expect([...arm.values]).toEqual([1, 2])
})
