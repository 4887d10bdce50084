import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import { compute } from '../../../src/pipeline/compute.ts'
import { filesOf } from '../../../src/pipeline/gather/files-of.ts'
import { withOptions } from '../../../src/plan/with-options.ts'
import { findingsOf } from '../../support/findings.ts'
import { old2023, twoEditionFiles, twoEditions, umsteiger } from '../../support/two-editions.ts'
import type { Row } from '../../support/small-city.ts'

const plan = twoEditions()
const proxied = twoEditions(['value: ew.quote,', 'value: ew.quote, proxy: ew.alle,'])
const scores = async (own = proxied, files = twoEditionFiles()) => compute(own, await gather(own, files))
const of = async (indicator: string, raum: string, own = proxied, files = twoEditionFiles()) =>
  (await scores(own, files)).release.indicators.find(
    (s) => s.indicator === indicator && s.raum === raum && s.year === 2023,
  )!
const changed = (key: string, ...row: [alle: number | string, arm: number | string, quote: string]): readonly Row[] =>
  old2023.map((own) => (own[0] === key ? [key, ...row] : own))

it('the file of the crosswalk is one of the inputs', () => expect(filesOf(plan)).toContain('geo/umsteiger.csv'))

it('carries an earlier year to the areas of the last one, and keeps what was delivered', async () => {
  const { frames, delivered, rows, areas } = await gather(plan, twoEditionFiles())
  expect(frames.get(2023)!.units).toBe(areas.get('2024-01-01')!.units)
  expect(delivered.get(2023)!.units.map(({ id }) => id)).toContain('0109')
  expect([...frames.get(2023)!.numbers.get('ew.alle')!.values]).toEqual([1000, 500, 1800, 600, 1000, 300, 1000, 600])
  expect(rows.get('geo/umsteiger.csv')).toBe(9)
})
it('estimates nothing where the last year stands on the earlier areas itself', async () => {
  const { frames, crosswalks } = await gather(withOptions(plan, { year: 2023 }), twoEditionFiles())
  expect(frames.get(2023)!.units.map(({ id }) => id)).toContain('0109')
  expect(crosswalks.size).toBe(0)
})

describe('rates travel through their counts', () => {
  it('a part has the rate of the whole, as an estimate', async () =>
    expect(await of('armut', '0103')).toMatchObject({
      value: 10,
      numerator: 180,
      denominator: 1800,
      estimated: true,
      status: 'ok',
      note: { de: 'geschätzt (Umsteigeschlüssel)' },
    }))
  // (40 + 50) / (400 + 200), not the mean of 10 and 25
  it('whole areas add up to an exact rate', async () =>
    expect(await of('armut', '0204')).toMatchObject({ value: 15, numerator: 90, estimated: false, note: null }))
  it('an area that did not change is as it was', async () =>
    expect(await of('armut', '0102')).toMatchObject({ value: 20, estimated: false }))
})

describe('published shares', () => {
  // (50 · 400 + 60 · 200) / 600
  it('travel through a proxy, always as an estimate', async () => {
    expect((await of('wahl', '0204')).value).toBeCloseTo(53.3333333333, 9)
    expect(await of('wahl', '0204')).toMatchObject({ estimated: true, numerator: NaN })
    expect(await of('wahl', '0104')).toMatchObject({ value: 65, estimated: true })
    expect(await of('wahl', '0102')).toMatchObject({ value: 50, estimated: false })
  })
  it('stay behind without one where areas changed, with a warning', async () => {
    const alone = await scores(plan)
    expect(alone.findings).toMatchObject([{ code: 'ATL-0346', severity: 'warning', column: 'wahl', year: 2023 }])
    const own = (raum: string) =>
      alone.release.indicators.find((s) => s.indicator === 'wahl' && s.raum === raum && s.year === 2023)
    expect(own('0204')).toMatchObject({ status: 'void', note: { de: 'nicht umgerechnet: der Raum hat sich geändert' } })
    expect(own('0102')).toMatchObject({ value: 50, status: 'ok' })
  })
})

describe('disclosure', () => {
  it('a small old count is not shown by the sum it is part of', async () => {
    const files = twoEditionFiles(changed('0209', 200, 2, '60'))
    expect(await of('armut', '0204', proxied, files)).toMatchObject({ status: 'secret', value: NaN, numerator: NaN })
    // .25 · 11 = 2.75 poor
    const split = twoEditionFiles(changed('0109', 2400, 11, '60'))
    expect(await of('armut', '0104', proxied, split)).toMatchObject({ status: 'secret', numerator: NaN })
    expect(await of('armut', '0103', proxied, split)).toMatchObject({ status: 'ok', numerator: 8.25 })
  })
  it('a missing old count makes what it is part of missing', async () => {
    const secret = twoEditions(['    drop: [Summe]', '    drop: [Summe]\n    signs: { "*": secret }'])
    const files = twoEditionFiles(changed('0109', 2400, '*', '60'))
    expect(await of('armut', '0103', secret, files)).toMatchObject({ status: 'secret', value: NaN })
    expect(await of('armut', '0102', secret, files)).toMatchObject({ status: 'ok' })
  })
  it('refuse looks at the old areas, too', async () => {
    const strict = twoEditions(['minimum-count: 3', 'minimum-count: 3, below: refuse'])
    const findings = await findingsOf(() => scores(strict, twoEditionFiles(changed('0209', 200, 2, '60'))))
    expect(findings.filter(({ code }) => code === 'ATL-0502')).toMatchObject([{ raum: '0209', year: 2023 }])
  })
})

describe('an exclusion', () => {
  const excluding = (when: string) =>
    twoEditions(
      ['value: ew.quote,', 'value: ew.quote, proxy: ew.alle,'],
      ['sources:', `  exclude: [{ when: ${when}, reason: klein }]\nsources:`],
    )
  it('by a count holds on the new areas', async () =>
    expect(await of('armut', '0204', excluding('ew.alle < 550'))).toMatchObject({ status: 'ok' }))
  it('by something else cannot be decided where areas changed', async () =>
    expect(await findingsOf(() => scores(excluding('ew.quote < 55')))).toMatchObject([
      { code: 'ATL-0346', severity: 'error', column: 'ew.quote' },
    ]))
})

describe('a crosswalk that does not fit', () => {
  it.each([
    ['weights', umsteiger.replace('0.25', '0.2'), 'ATL-0340'],
    ['an unknown key', umsteiger.replace('0109,0104', '0109,0105'), 'ATL-0342'],
    ['a missing row', umsteiger.replace('0203,0203,1,einwohner\n', ''), 'ATL-0343'],
    ['a missing column', umsteiger.replace('gewicht', 'anteil'), 'ATL-0209'],
  ])('%s', async (_, text, code) => {
    const { findings } = await gather(proxied, twoEditionFiles(old2023, text))
    expect(findings.filter(({ severity }) => severity === 'error').map((finding) => finding.code)).toContain(code)
  })
})

describe('the index', () => {
  const moving = (estimated: string) =>
    twoEditions(
      ['value: ew.quote,', 'value: ew.quote, proxy: ew.alle,'],
      ['status: [armut, wahl]', `status: [armut, wahl]\n    dynamics: { over: 1, estimated: ${estimated} }`],
    )
  const at = async (own: ReturnType<typeof moving>, raum: string, year = 2024) =>
    (await scores(own, twoEditionFiles(changed('0101', 1000, 110, '59')))).release.indices.find(
      (s) => s.raum === raum && s.year === year,
    )!
  it('runs over the years of both Gebietsstände', async () =>
    expect(await at(moving('leave-out'), '0103', 2023)).toMatchObject({ status: 'ok', estimated: true }))
  it('leaves out the change of areas that were split', async () => {
    expect(await at(moving('leave-out'), '0103')).toMatchObject({
      status: 'ok',
      dynamics: null,
      estimated: false,
      note: { de: 'keine Dynamik: Wert 2023 ist geschätzt' },
    })
    expect((await at(moving('leave-out'), '0101')).dynamics).not.toBeNull()
  })
  it('or assesses it, and says that it is an estimate', async () => {
    const own = await at(moving('assess'), '0103')
    expect(own).toMatchObject({ estimated: true, note: { de: 'Dynamik geschätzt (Umsteigeschlüssel)' } })
    expect(own.dynamics).not.toBeNull()
  })
})

describe('segregation', () => {
  const at = async (areas: string) =>
    (
      await scores(
        twoEditions(
          ['value: ew.quote,', 'value: ew.quote, proxy: ew.alle,'],
          ['  measures: [segregation-index', `  areas: ${areas}\n  measures: [segregation-index`],
        ),
      )
    ).release.segregation.filter((s) => s.measure === 'segregation-index')
  it('stays on the areas of the delivery, and says so', async () => {
    const [before, now] = await at('delivered')
    expect(before).toMatchObject({
      year: 2023,
      estimated: false,
      note: { de: 'auf dem Gebietsstand 2010-01-01, wie geliefert' },
    })
    expect(now).toMatchObject({ year: 2024, estimated: false, note: null })
  })
  it('is an estimate on the carried ones', async () =>
    expect((await at('base'))[0]).toMatchObject({
      estimated: true,
      note: { de: 'umgerechnet auf den Gebietsstand 2024-01-01, geschätzt (Umsteigeschlüssel)' },
    }))
})
