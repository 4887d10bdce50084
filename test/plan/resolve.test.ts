import { describe, expect, it } from 'vitest'
import { planOf } from '../support/atlas-text.ts'

const plan = planOf()

it('writes out the years', () => expect(plan.years).toEqual([2023, 2024]))
describe('defaults', () => {
  it('language, outputs, notice', () => {
    expect(plan.language).toBe('de')
    expect(plan.outputs).toEqual(['tables', 'report', 'layers'])
    expect(plan.notice).toBeNull()
  })
  it('publisher', () =>
    expect(plan.publisher).toEqual({
      name: 'Amt',
      licence: 'dl-de/zero-2-0',
      contact: null,
      ags: '16999000',
      uri: null,
    }))
  it('protection', () =>
    expect(plan.protect).toEqual({ minimumCount: 3, denominators: null, below: 'withhold', secondary: true }))
  it('no segregation, no index', () => {
    const bare = planOf([
      'segregation:\n  groups:\n    arme: { count: ew.arm, of: ew.alle }\n  measures: [segregation-index, isolation]\nindex:\n  sozial:\n    preset: berlin-mss\n    status: [armut, wahl]\n',
      '',
    ])
    expect(bare.segregation).toBeNull()
    expect(bare.index).toEqual({})
  })
})
it('keeps what is said', () => {
  const said = planOf(
    ['title: Kleinstadt', 'title: { de: A, en: B }\nnotice: Erfunden\nlanguage: en\noutputs: [tables]'],
    ['protect: { minimum-count: 3 }', 'protect: { minimum-count: 5, denominators: 30, below: refuse }'],
    ['ags: "16999000"', 'ags: "16999000", contact: a@b.example, uri: "https://b.example"'],
  )
  expect(said).toMatchObject({
    title: { de: 'A', en: 'B' },
    notice: { de: 'Erfunden', en: 'Erfunden' },
    language: 'en',
    outputs: ['tables'],
    protect: { minimumCount: 5, denominators: 30, below: 'refuse', secondary: true },
    publisher: { contact: 'a@b.example', uri: 'https://b.example' },
  })
})
it('restricts the years of an index', () =>
  expect(
    planOf(['preset: berlin-mss', 'preset: berlin-mss\n    years: { from: 2024, to: 2030 }']).index['sozial']!.years,
  ).toEqual([2024]))
