import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'
import { column, files, head, long, one, tables } from './series-tables.ts'

interface Change {
  level: string
  measure: string
  from: number | null
  to: number | null
  before: number
  after: number
  own: number | null
  boundaries: number | null
  range: { before: { lower: number; upper: number } } | null
}
interface Series {
  level: string
  measure: string
  years: {
    year: number
    value: number | null
    leftOut: number
    bounds: { lower: number; upper: number } | null
    note: { de: string } | null
  }[]
  trend: { perYear: number; since: number } | null
}
interface Answer {
  year: number | null
  values: { measure: string; value: number }[]
  series: Series[]
  changes: Change[]
  carried: { year: number; estimated: number }[] | null
  decomposition: {
    changes: { from: number; to: number; level: string; ways: object; structural: object }[]
    counterfactuals: { from: number; to: number; swaps: object }[]
  } | null
}
const answer = async (line: string, host = files()) => {
  const { code, out, err } = await atlas(`${line} --json`, host)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Answer
}
const is = '--measures segregation-index'

describe.each([
  ['a table a year', tables],
  ['one table of all years', column],
])('a series of %s', (_, line) => {
  it('has every value, and where it is going', async () => {
    const { year, values, series } = await answer(`${line} ${is}`)
    expect(year).toBe(2024)
    expect(values[0]!.value).toBeCloseTo(4 / 15, 12)
    const [{ years, trend }] = series as [Series]
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2024])
    ;[2 / 3, 0, 4 / 15].forEach((hand, k) => expect(years[k]!.value).toBeCloseTo(hand, 12))
    // around 2021⅔: (−5/3 · 2/3 + 7/3 · 4/15) / (25/9 + 4/9 + 49/9)
    expect(trend!.perYear).toBeCloseTo((-10 / 9 + 28 / 45) / (78 / 9), 12)
    expect(trend!.since).toBe(2020)
  })
  it('has each change as a comparison of those two tables alone has it', async () => {
    const { changes } = await answer(`${line} ${is},gini`)
    expect(changes.map(({ from, to, measure }) => [from, to, measure])).toEqual(
      [
        [2020, 2021],
        [2021, 2024],
        [2020, 2024],
      ].flatMap((span) => [
        [...span, 'segregation-index'],
        [...span, 'gini'],
      ]),
    )
    for (const { from, to, ...change } of changes) {
      const alone = await answer(`${one.replace('2024.csv', `${to}.csv`)} ${is},gini --compare ${from}.csv`)
      const { from: none, to: nor, ...same } = alone.changes.find(({ measure }) => measure === change.measure)!
      expect([none, nor, alone.series, alone.year]).toEqual([null, null, [], null])
      expect(change).toEqual(same)
    }
  })
  it('parts each step', async () => {
    const { decomposition } = await answer(`${line} ${is} --decompose`)
    const { changes, counterfactuals } = decomposition!
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      [2020, 2021],
      [2021, 2024],
      [2020, 2024],
    ])
    for (const [k, { from, to, ...parts }] of changes.entries()) {
      const alone = `${one.replace('2024.csv', `${to}.csv`)} ${is} --compare ${from}.csv --decompose`
      const found = (await answer(alone)).decomposition!
      const { from: _from, to: _to, ...same } = found.changes[0]!
      expect(parts).toEqual(same)
      expect(counterfactuals[k]!.swaps).toEqual(found.counterfactuals[0]!.swaps)
    }
  })
  it('is told in words, in both languages', async () => {
    const { out } = await atlas(`${line} ${is} --by teil --decompose`, files())
    expect(out).toMatch(/Reihe: arm, verglichen mit allen übrigen\n\nMaß +2020 +2021 +2024 +Trend je Jahr +Seit 2020/)
    expect(out).toMatch(/segregation-index +66,7 +0,0 +26,7 +−5,6 +−40,0 +(Zufall möglich|mehr als Zufall)\n/)
    expect(out).toContain('Veränderung 2020–2021: arm, verglichen mit allen übrigen')
    expect(out).toMatch(/Veränderung 2021–2024: teil: .*\n\nMaß +2021 +2024 +Differenz/)
    expect(out).toContain('Zerlegung der Veränderung von M 2020–2024: arm')
    expect(out.match(/Shapley \(Elbers 2023\)/g)).toHaveLength(1)
    expect(out).not.toMatch(/\n\n\n/)
    const { out: english } = await atlas(`${line} ${is} --lang en`, files())
    expect(english).toMatch(/Series: arm, .*\n\nMeasure +2020 +2021 +2024 +Trend a year +Since 2020/)
    expect(english).toContain('Change 2021–2024: arm')
  })
  it('is CSV with its years, and the trend where it ends', async () => {
    const { out } = await atlas(`${line} ${is} --csv`, files())
    const [heads, ...rows] = out
      .trim()
      .split('\n')
      .map((row) => row.split(','))
    expect(heads!.slice(-4)).toEqual(['von', 'bis', 'trend_je_jahr', 'trend_seit'])
    expect(rows.map((row) => row.slice(-4, -2))).toEqual([
      ['2020', '2021'],
      ['2021', '2024'],
      ['2020', '2024'],
    ])
    expect(rows.map((row) => row.at(-1))).toEqual(['', '2020', '2020'])
    const { out: parts } = await atlas(`${line} ${is} --csv --decompose`, files())
    expect(parts).toMatch(/\nbase,,arm,rest,mutual-information,,shapley,before,,[^\n]*,2020,2021\n/)
    expect(parts).toMatch(/\nbase,,arm,rest,segregation-index,,share,spatial,,[^\n]*,2021,2024\n/)
  })
})

it('ends with the year asked for', async () => {
  const { year, series, changes } = await answer(`${column} ${is} --year 2021`)
  expect(year).toBe(2021)
  expect(series[0]!.years.map((one) => one.year)).toEqual([2020, 2021])
  expect(series[0]!.trend).toBeNull()
  expect(changes.map(({ from, to }) => [from, to])).toEqual([[2020, 2021]])
  // two years have no trend, and no words on it
  expect((await atlas(`${column} ${is} --year 2021`, files())).out).not.toContain('Trend')
})
it('is the same whatever the order of rows and tables', async () => {
  const rows = long.trim().split('\n')
  const mixed = [rows[0], ...rows.slice(1).sort((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1))].join('\n')
  expect(await answer(`${column} ${is}`, files({ 'lang.csv': mixed }))).toEqual(await answer(`${column} ${is}`))
  const turned = `${one} --compare 2020=2020.csv --compare 2021=2021.csv --year 2024`
  expect(await answer(`${turned} ${is}`)).toEqual(await answer(`${tables} ${is}`))
})
it('agrees on real data with each year measured alone', async () => {
  const read = (year: number) =>
    readFileSync(new URL(`../../fixtures/reference/kunststadt-64/data_${year}.csv`, import.meta.url), 'utf8')
  const host = memory({ 'a.csv': read(2021), 'b.csv': read(2023) })
  const line = (file: string) =>
    `segregation ${file} --key id --groups arm_u65 --total u65 --by bezirk --draws 9 --measures segregation`
  const { values: before } = await answer(line('a.csv'), host)
  const { values: after } = await answer(line('b.csv'), host)
  const { series } = await answer(`${line('b.csv')} --compare 2021=a.csv --year 2023`, host)
  expect(series.length).toBe(after.length)
  series.forEach(({ measure, years }, i) => {
    expect([measure, ...years.map(({ value }) => value)]).toEqual([
      after[i]!.measure,
      before[i]!.value,
      after[i]!.value,
    ])
  })
})

describe('where counts are withheld', () => {
  const hidden = files({ '2021.csv': `${head}a,x,5,20\nb,y,.,20\n`, '2022.csv': `${head}a,x,6,20\nb,y,6,20\n` })
  const line = `${tables} --compare 2022=2022.csv --suppressed 1..5`
  it('gives a range, and a trend through the other years alone', async () => {
    const { series, changes } = await answer(`${line} ${is}`, hidden)
    const [{ years, trend }] = series as [Series]
    expect(years.map(({ value }) => value === null)).toEqual([false, true, false, false])
    // 1 or 5 persons in b: g 5/6 1/6, r 15/34 19/34, or alike
    expect(years[1]!.bounds!.upper).toBeCloseTo(5 / 6 - 15 / 34, 12)
    expect(years[1]!.bounds!.lower).toBeCloseTo(0, 12)
    // 2020, 2022, 2024: (4/15 − 2/3) / 4
    expect(trend!.perYear).toBeCloseTo(-0.1, 12)
    expect(changes.map(({ from, range }) => [from, range !== null])).toEqual([
      [2020, true],
      [2021, true],
      [2022, false],
      [2020, false],
    ])
  })
  it('says so, step by step', async () => {
    const { out } = await atlas(`${line} ${is} --by teil --decompose`, hidden)
    expect(out).toMatch(/segregation-index +66,7 +0,0–39,3 +0,0 +26,7 +−10,0/)
    expect(out).toContain('Veränderung 2020–2021, als Spanne: arm')
    expect(out).toContain('Veränderung 2022–2024: arm')
    expect(out).toContain('Zerlegung der Veränderung von M 2022–2024')
    expect(out).not.toContain('Zerlegung der Veränderung von M 2020–2021')
    expect(out).toContain('Woher die Veränderung kommt, steht nicht da')
  })
  it('says of a value without bounds what it leaves out', async () => {
    const { series } = await answer(`${line} ${is},bias-corrected-dissimilarity`, hidden)
    const without = series.find(({ measure }) => measure === 'bias-corrected-dissimilarity')!
    expect(without.years.map(({ leftOut }) => leftOut)).toEqual([0, 1, 0, 0])
    const { out } = await atlas(`${line} ${is},bias-corrected-dissimilarity`, hidden)
    expect(out).toMatch(/bias-corrected-dissimilarity .*\(ohne 1 Raum\)|bias-corrected-dissimilarity +\S+ +–/)
  })
})

describe('with a crosswalk', () => {
  const way = 'raum_alt,raum_neu,gewicht,art\na1,a,1,einwohner\na2,a,1,einwohner\nb,b,1,einwohner\n'
  // on its own areas g 1 0 0, r 1/6 1/6 4/6: 5/6; on those of today as above
  const old = { 'um.csv': way, '2020.csv': `${head}a1,x,10,15\na2,x,0,5\nb,y,0,20\n` }
  it.each([
    ['a table a year', `${tables} --crosswalk 2020=um.csv`, old],
    [
      'one table of all years',
      `${column} --crosswalk 2020=um.csv`,
      { ...old, 'lang.csv': long.replace('2020,a,x,10,20', '2020,a1,x,10,15\n2020,a2,x,0,5') },
    ],
  ])('carries the year that it is of: %s', async (_, line, more) => {
    const { series, changes, carried } = await answer(`${line} ${is}`, files(more))
    expect(series[0]!.years[0]!.value).toBeCloseTo(2 / 3, 12)
    expect(series[0]!.trend!.since).toBe(2020)
    // r: 5 and 5 of 30 in a1 and a2, 20 in b
    for (const change of changes.filter(({ from }) => from === 2020)) expect(change.own).toBeCloseTo(5 / 6, 12)
    expect(changes.find(({ from }) => from === 2021)!.own).toBeNull()
    expect(carried!.map(({ year }) => year)).toEqual([2020])
    const { out } = await atlas(`${line} ${is}`, files(more))
    expect(out).toContain('2020: umgerechnet auf die Räume der ersten Tabelle, nach Einwohnern')
  })
})
