import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/measures/composite/chain/run.ts'
import { classOf } from '../../src/measures/classify/class-of.ts'
import { cutClasses } from '../../src/pipeline/classes/cut-classes.ts'
import { deviation } from '../support/coinr-deviation.ts'
import { mssDeviation, waysAgree } from '../support/mss-chain.ts'
import { reliabilityAgrees } from '../support/mss-reliability.ts'
import { presetChain, presetIndex } from '../support/preset-chain.ts'
import { rows } from '../support/rows.ts'
import { needs, shared } from '../support/shared.ts'

const index = 'reference/index/'
const csv = (name: string) => rows(shared(index + name))
const number = (cell: string | undefined) => (cell === undefined || cell === '' ? NaN : Number(cell))
const mss = needs(`${index}berlin_mss_2021/input_indicators.csv`)
describe.skipIf(mss.absent)(`Berlin 2021${mss.title}`, () => {
  const table = mss.absent ? [] : csv('berlin_mss_2021/input_indicators.csv')
  const answers = mss.absent ? [] : csv('berlin_mss_2021/expected.csv')
  it('status', () =>
    expect(mssDeviation(table, answers, 'PLR_ID', ['S1', 'S3', 'S4'], 'status_index')).toBeLessThanOrEqual(1e-9))
  it('dynamics', () =>
    expect(mssDeviation(table, answers, 'PLR_ID', ['D1', 'D3', 'D4'], 'dyn_index')).toBeLessThanOrEqual(1e-9))
  it('z-values and indices as published, to two decimals', () => {
    const published = csv('berlin_mss_2021/published_z.csv')
    const round = (ids: string[], name: string) => mssDeviation(table, published, 'PLR_ID', ids, name)
    expect(round(['S1', 'S3', 'S4'], 'status_index')).toBeLessThanOrEqual(0.00501)
    expect(round(['D1', 'D3', 'D4'], 'dyn_index')).toBeLessThanOrEqual(0.00501)
  })
  reliabilityAgrees(table, 'PLR_ID', ['S1', 'S3', 'S4'], ['D1', 'D3', 'D4'], () =>
    JSON.parse(readFileSync(shared(`${index}berlin_mss_2021/reliability.json`), 'utf8')),
  )
  const valid = table.filter(({ KOM }) => KOM === 'gültig')
  waysAgree(
    () => Float64Array.from(valid, ({ S1 }) => Number(S1)),
    () => Float64Array.from(valid, ({ EW }) => Number(EW)),
    () => JSON.parse(readFileSync(shared(`${index}berlin_mss_2021/variants_S1.json`), 'utf8')) as never,
  )
})

const gssa = needs(`${index}berlin_gssa/planungsraeume_2022_input.csv`)
describe.skipIf(gssa.absent)(`Berlin Gesundheits- und Sozialstrukturatlas 2022, by its preset${gssa.title}`, () => {
  it.each([
    ['GESIx', ['DI_2022', 'DII_2022', 'DIII_2022']],
    ['ESIx', ['DI_2022', 'DII_2022']],
  ])('%s', (name, columns) => {
    const table = csv('berlin_gssa/planungsraeume_2022_input.csv')
    const answers = new Map(csv('berlin_gssa/planungsraeume_2022_expected.csv').map((row) => [row.plrID, row]))
    const ids = columns.map((column) => column.toLowerCase())
    const spec = presetChain(
      { preset: 'berlin-gssa', status: ids },
      Object.fromEntries(ids.map((id) => [id, 'resource'])),
    )
    const { value } = run(spec, {
      areas: table.map(({ plrID }) => plrID!),
      columns: Object.fromEntries(columns.map((column, k) => [ids[k]!, table.map((row) => number(row[column]))])),
      // The reference standardises over the areas that have all three
      excluded: table.map(({ DIII_2022 }) => (DIII_2022 === '' ? { de: 'ohne Wert', en: 'without a value' } : null)),
    })
    const want = (kind: string) => table.map(({ plrID }) => number(answers.get(plrID)?.[`${name}_${kind}`]))
    expect(deviation(value, want('computed'))).toBeLessThanOrEqual(1e-9)
    expect(deviation(value, want('published'))).toBeLessThanOrEqual(1.5e-7)
  })
})

const imd = needs(`${index}imd2019/input_domain_ranks.csv`)
describe.skipIf(imd.absent)(`English Index of Multiple Deprivation 2019, by its preset${imd.title}`, () => {
  const weights = {
    Income: 0.225,
    Employment: 0.225,
    Education: 0.135,
    Health: 0.135,
    Crime: 0.093,
    Housing_and_Access: 0.093,
    Environment: 0.093,
  }
  it('domains, scores, ranks and deciles', () => {
    const table = csv('imd2019/input_domain_ranks.csv')
    const answers = csv('imd2019/expected.csv')
    const published = csv('imd2019/published.csv')
    const ids = Object.keys(weights)
    const small = (record: object) => Object.fromEntries(Object.entries(record).map(([id, x]) => [id.toLowerCase(), x]))
    // Rank 1 is most deprived: a low rank means burden
    const index = presetIndex(
      { preset: 'imd', status: small(weights) },
      Object.fromEntries(ids.map((id) => [id.toLowerCase(), 'resource'])),
    )
    const columns = small(Object.fromEntries(ids.map((id) => [id, table.map((row) => Number(row[`${id}_rank`]))])))
    const result = run(index.chain, { areas: table.map(({ lsoa11_code }) => lsoa11_code!), columns })
    const want = (name: string) => answers.map((row) => Number(row[name]))
    ids.forEach((id, k) => expect(deviation(result.stage.columns[k]!, want(id), id)).toBeLessThanOrEqual(1e-9))
    expect(deviation(result.value, want('score'))).toBeLessThanOrEqual(1e-9)
    expect(Array.from(result.rank)).toEqual(want('rank'))
    const n = table.length
    const classes = cutClasses(index.classes as never, result.value)
    const deciles = Array.from(result.value, (score) => classOf(score, classes)!.label.en.match(/\d+/)![0])
    expect(deciles).toEqual(published.map(({ IMD_decile }) => IMD_decile))
    const off = published.map(({ IMD_rank }, i) => Math.abs(Number(IMD_rank) - result.rank[i]!))
    expect(Math.max(...off)).toBeLessThanOrEqual(2)
    expect(off.filter((places) => places === 0).length / n).toBeGreaterThan(0.9967)
  })
})
