import { describe, expect, it } from 'vitest'
import { publication } from '../../../src/pipeline/publish/publication.ts'
import { reasons } from '../../../src/protect/reasons.ts'
import { planOf } from '../../support/atlas-text.ts'
import { gathered } from '../../support/gathered.ts'
import { indicatorScore } from '../../render/city.ts'

const status = 'status: [armut, wahl]'
const note = { de: 'gesperrt', en: 'withheld' }

describe('what stands around the numbers', async () => {
  const plan = planOf()
  const about = publication(plan, await gathered(plan), [
    indicatorScore({ indicator: 'armut', status: 'secret', note }),
    indicatorScore({ indicator: 'armut', status: 'secret', note }),
    indicatorScore({ indicator: 'armut', ebene: 'stadtteil', status: 'secret', note: reasons.other }),
    indicatorScore({ indicator: 'armut', status: 'secret' }), // withheld by the publisher, not by us
    indicatorScore({ indicator: 'wahl', status: 'void', note }),
  ])
  it('title, years, language', () =>
    expect(about).toMatchObject({ title: { de: 'Kleinstadt' }, notice: null, years: [2023, 2024], language: 'de' }))
  it('areas and the levels above', () => {
    expect(about.base).toEqual({ id: 'raum', label: { de: 'raum', en: 'raum' }, gebietsstand: '2022-01-01', count: 8 })
    expect(about.ebenen).toEqual([
      { id: 'stadtteil', label: { de: 'stadtteil', en: 'stadtteil' }, gebietsstand: '2022-01-01', count: 2 },
    ])
  })
  it('indicators with their formula', () =>
    expect(about.indicators).toEqual([
      {
        id: 'armut',
        label: { de: 'Armut', en: 'poverty' },
        unit: '%',
        direction: 'burden',
        theme: null,
        formula: 'ew.arm / ew.alle',
        published: false,
      },
      {
        id: 'wahl',
        label: { de: 'Wahl', en: 'turnout' },
        unit: '%',
        direction: 'resource',
        theme: null,
        formula: 'ew.quote',
        published: true,
      },
    ]))
  it('a denominator of several columns in brackets', async () => {
    const sums = planOf(['denominator: ew.alle', 'denominator: [ew.alle, ew.arm]'])
    expect(publication(sums, await gathered(plan), []).indicators[0]!.formula).toBe('ew.arm / (ew.alle + ew.arm)')
  })
  it('indices with preset, source and method', () => {
    const [index] = about.indices
    expect(index).toMatchObject({ id: 'sozial', preset: 'berlin-mss', dynamics: null, dynamicsClasses: [] })
    expect(index!.source).toContain('Monitoring Soziale Stadtentwicklung')
    expect(index!.method.de).toContain('Summe mit gleichen Gewichten')
    expect(index!.indicators.map(({ id }) => id)).toEqual(['armut', 'wahl'])
  })
  it('groups with what they are compared with', () =>
    expect(about.groups).toEqual([
      {
        id: 'arme',
        label: { de: 'arme', en: 'arme' },
        reference: 'rest',
        referenceLabel: { de: 'alle übrigen', en: 'all others' },
        formula: 'ew.arm / ew.alle',
      },
    ]))
  it('measures with their own metadata', () =>
    expect(about.measures.map(({ id }) => id)).toEqual(['segregation-index', 'isolation']))
  it('sources with their files', () =>
    expect(about.sources).toEqual([
      {
        id: 'ew',
        provider: 'Statistik',
        licence: 'dl-de/zero-2-0',
        uri: null,
        files: ['daten/ew_2023.csv', 'daten/ew_2024.csv'],
      },
    ]))
  it('what was withheld, by us', () =>
    expect(about.protection).toEqual({
      minimumCount: 3,
      denominators: null,
      secondary: true,
      withheld: [{ indicator: 'armut', cells: 3, others: 1 }],
    }))
})

describe('dynamics', () => {
  const about = async (text: string) => {
    const plan = planOf([status, `${status}\n    ${text}`])
    return publication(plan, await gathered(plan), [])
  }
  it('over years make indicators of their own', async () => {
    const { indices, indicators } = await about('dynamics: { over: 1 }')
    expect(indices[0]!.dynamics).toEqual({ over: 1, indicators: ['armut_d1', 'wahl_d1'] })
    expect(indices[0]!.dynamicsClasses).toHaveLength(3)
    expect(indicators.map(({ id }) => id)).toEqual(['armut', 'wahl', 'armut_d1', 'wahl_d1'])
    expect(indicators[2]).toMatchObject({ formula: 'armut(t) − armut(t−1)', direction: 'burden', published: false })
  })
  it('given do not', async () => {
    const { indices, indicators } = await about('dynamics: { given: [wahl] }')
    expect(indices[0]!.dynamics).toEqual({ over: null, indicators: ['wahl'] })
    expect(indicators).toHaveLength(2)
  })
})

it('a pair names the other group', async () => {
  const plan = planOf([
    'measures: [segregation-index, isolation]',
    'pairs: [[ew.arm, ew.quote]]\n  measures: [isolation]',
  ])
  expect(publication(plan, await gathered(plan), []).groups[1]).toEqual({
    id: 'ew.arm',
    label: { de: 'arme', en: 'arme' },
    reference: 'ew.quote',
    referenceLabel: { de: 'ew.quote, nur diese beiden gezählt', en: 'ew.quote, only these two counted' },
    formula: 'ew.arm : ew.quote',
  })
})
