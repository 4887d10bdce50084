import { describe, expect, it } from 'vitest'
import { run } from '../../src/measures/composite/chain/run.ts'
import { panelRegression } from '../../src/measures/composite/impute/panel-regression.ts'
import { leastSquares } from '../../src/math/least-squares.ts'
import { mean } from '../../src/math/mean.ts'
import { deviation } from '../support/coinr-deviation.ts'
import { presetChain } from '../support/preset-chain.ts'
import { rows } from '../support/rows.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('reference/index/gisd_kreis/input_kreis_indicators.csv')
const folder = 'reference/index/gisd_kreis/'
// Consumer prices 1998 to 2021, 2015 = 100
const prices = [
  78.3, 78.8, 79.9, 81.5, 82.6, 83.5, 84.9, 86.2, 87.6, 89.6, 91.9, 92.2, 93.2, 95.2, 97.1, 98.5, 99.5, 100, 100.5, 102,
  103.8, 105.3, 105.8, 109.1,
]
const direction = { Arbeitslosigkeit: 'burden', Schuldnerquote: 'burden', ohne: 'burden', Schulabgaenger: 'burden' }
const parts: Record<string, string[]> = {
  A: ['Arbeitslosigkeit', 'Beschaeftigtenquote', 'Bruttoverdienst_ln'],
  E: ['Haushaltseinkommen_ln', 'Schuldnerquote'],
  B: ['akad', 'ohne', 'Schulabgaenger'],
}

const lower = (id: string) => id.toLowerCase()

/** Indicators as the recipe makes them from the tables of INKAR, before gaps are filled. */
function prepared(table: readonly Record<string, string>[]) {
  const cell = (name: string) => Float64Array.from(table, (row) => (row[name] === '' ? NaN : Number(row[name])))
  const year = cell('year')
  const real = (name: string) => cell(name).map((x, i) => Math.log((x / prices[year[i]! - 1998]!) * 100))
  const [alo, eb, sv] = [cell('alo'), cell('eb'), cell('sv')]
  const early = (now: string, before: string) => {
    const [late, old] = [cell(now), cell(before)]
    return late.map((x, i) => (year[i]! <= 2011 ? (old[i]! / sv[i]!) * 100 : x))
  }
  const areaMean = (x: Float64Array) => {
    const means = new Map<string, number>()
    for (const kreis of new Set(table.map((row) => row.kreis!)))
      means.set(kreis, mean(x.filter((_, i) => table[i]!.kreis === kreis)))
    return Float64Array.from(table, ({ kreis }) => means.get(kreis!)!)
  }
  /** Coefficients of an intercept and columns over the rows that have y. */
  const fit = (y: Float64Array, columns: Float64Array[]) => {
    const there = Array.from(y, (_, i) => i).filter((i) => !Number.isNaN(y[i]))
    const at = (column: ArrayLike<number>) => Float64Array.from(there, (i) => column[i]!)
    return leastSquares([new Float64Array(there.length).fill(1), ...columns.map(at)], at(y))
  }
  const curve = (m: Float64Array) => [m.map((x, i) => year[i]! ** 2 * x), m.map((x, i) => year[i]! * x)]

  // Years of graduation in which eight and nine years left school at once, and two states that count otherwise
  const dummies = ['G8', 'G9', 'SN', 'TH'].map(cell)
  const school = cell('schul')
  const schoolFit = fit(school, [...curve(areaMean(school)), ...dummies])
  const schul = school.map((x, i) => x - dummies.reduce((sum, one, d) => sum + schoolFit[3 + d]! * one[i]!, 0))

  // Another way of counting in the east, by the difference in 2012
  const ow = cell('ow')
  const raw = early('ohne', 'ohnepre')
  const others = [...new Set(year)].filter((y) => y !== 2012 && raw.some((x, i) => year[i] === y && !Number.isNaN(x)))
  const years = others.map((y) => year.map((x) => Number(x === y)))
  const eastFit = fit(raw, [...years, ow, ...years.map((one) => one.map((x, i) => x * ow[i]!))])
  const east = raw.map((x, i) => (Number(table[i]!.kreis) >= 11000 ? x - eastFit[1 + others.length]! : x))

  // The break of 2012
  const at2013 = (x: Float64Array) => {
    const next = new Map(table.flatMap(({ kreis }, i) => (year[i] === 2013 ? [[kreis, x[i]!] as const] : [])))
    return x.map((value, i) => (year[i] === 2012 ? next.get(table[i]!.kreis)! : value))
  }
  const before = cell('mb')
  const mended = (x: Float64Array) => {
    const y = at2013(x)
    const grand = y.map(() => mean(y))
    const effect = fit(y, [...curve(grand), before])[3]!
    return y.map((value, i) => value - effect * before[i]!)
  }
  return {
    years: year,
    columns: {
      Arbeitslosigkeit: alo.map((x, i) => (x / eb[i]!) * 1000),
      Beschaeftigtenquote: cell('besch'),
      Bruttoverdienst_ln: real('brutto'),
      Haushaltseinkommen_ln: real('hhek'),
      Schuldnerquote: cell('schuld'),
      akad: mended(early('akad', 'akadpre')),
      ohne: mended(east),
      Schulabgaenger: schul,
    },
  }
}

describe.skipIf(absent)(`GISD on Kreise, by its preset${title}`, () => {
  it('indicators, sub-indices and index of 400 Kreise in 24 years', () => {
    const table = rows(shared(`${folder}input_kreis_indicators.csv`))
    const answers = new Map(rows(shared(`${folder}expected.csv`)).map((row) => [`${row.kreis}/${row.year}`, row]))
    const want = (name: string) => table.map((row) => Number(answers.get(`${row.kreis}/${row.year}`)![name]))
    const { columns, years } = prepared(table)
    // The preset looks at all years; the recipe at those from 2002 on
    const spec = presetChain(
      {
        preset: 'gisd',
        groups: Object.fromEntries(Object.entries(parts).map(([id, own]) => [id.toLowerCase(), own.map(lower)])),
        normalise: { method: 'z-sample', scope: { from: 2002 } },
        weights: [{ method: 'principal-component', form: 'vector', over: { from: 2002 } }, 'declared'],
      },
      Object.fromEntries(
        Object.values(parts).flatMap((own) => own.map((id) => [lower(id), id in direction ? 'burden' : 'resource'])),
      ),
    )
    const areas = table.map(({ kreis }) => kreis!)
    const filled = panelRegression.fill(
      { columns: Object.values(columns), signs: [], blocks: [], parents: [], areas, years },
      { below: 'zero' },
    )
    Object.keys(columns).forEach((id, k) => expect(deviation(filled[k]!, want(id), id)).toBeLessThanOrEqual(1e-7))
    const own = Object.fromEntries(Object.entries(columns).map(([id, column]) => [lower(id), column]))
    const { values, value, rank } = run(spec, { columns: own, areas, years })
    for (const id of Object.keys(parts))
      expect(deviation(values.get(lower(id))!, want(id), id)).toBeLessThanOrEqual(1e-7)
    expect(deviation(value, want('score'))).toBeLessThanOrEqual(1e-7)
    expect(Array.from(rank)).toEqual(want('rank'))
  })
})
