import { imputer, type Gaps } from './imputer.ts'

/** One area's values of one indicator over the years that have one, years ascending. */
interface Series {
  readonly years: readonly number[]
  readonly values: readonly number[]
}

const most = {
  kind: 'number',
  default: Number.MAX_SAFE_INTEGER,
  min: 0,
  label: { de: 'höchstens Jahre zurück', en: 'years back at most' },
} as const

/** The area's own last earlier value. */
export const latest = imputer({
  id: 'latest',
  label: { de: 'letzter früherer Wert', en: 'last earlier value' },
  formula: 'x_t = x_s, s = max{s < t}, t − s ≤ m',
  source: 'COINr 1.1.14, impute_panel(imp_type = "latest")',
  parameters: { most },
  needs: ['years'],
  fill: (gaps, settings) =>
    overYears(gaps, ({ years, values }, t) => {
      const s = years.findLastIndex((year) => year < t)
      return s >= 0 && t - years[s]! <= settings.most ? values[s]! : NaN
    }),
})

/** The last earlier value; before the first one, the first. */
export const constant = imputer({
  id: 'constant',
  label: { de: 'letzter früherer, sonst nächster Wert', en: 'last earlier value, else the next' },
  formula: {
    de: 'x_t = x_s, s = max{s < t}; sonst s = min{s > t}',
    en: 'x_t = x_s, s = max{s < t}; else s = min{s > t}',
  },
  source: 'COINr 1.1.14, impute_panel(imp_type = "constant"); R stats::approx(method = "constant", rule = 2)',
  parameters: {},
  needs: ['years'],
  fill: (gaps) =>
    overYears(
      gaps,
      ({ years, values }, t) =>
        values[
          Math.max(
            0,
            years.findLastIndex((year) => year < t),
          )
        ] ?? NaN,
    ),
})

/** On the straight line between the values before and after; beyond the ends, the nearest value or the last slope. */
export const linear = imputer({
  id: 'linear',
  label: { de: 'linear zwischen den Jahren', en: 'linear between the years' },
  formula: 'x_t = x_a + (x_b − x_a)(t − a)/(b − a), a < t < b',
  source: 'COINr 1.1.14, impute_panel(imp_type = "linear", "linear-constant")',
  parameters: {
    ends: {
      kind: 'choice',
      choices: ['nearest', 'slope', 'missing'],
      label: { de: 'vor dem ersten und nach dem letzten Wert', en: 'before the first and after the last value' },
    },
  },
  needs: ['years'],
  fill: (gaps, settings) => overYears(gaps, (series, t) => between(series, t, settings.ends)),
})

function between({ years, values }: Series, t: number, ends: 'nearest' | 'slope' | 'missing'): number {
  const n = years.length
  const after = years.findIndex((year) => year > t)
  const inside = after > 0
  if (!inside && ends === 'missing') return NaN
  if (!inside && ends === 'nearest') return (after === 0 ? values[0] : values[n - 1]) ?? NaN
  if (n < 2) return NaN
  const b = inside ? after : after === 0 ? 1 : n - 1
  const share = (t - years[b - 1]!) / (years[b]! - years[b - 1]!)
  return values[b - 1]! + (values[b]! - values[b - 1]!) * share
}

function overYears({ columns, areas, years }: Gaps, at: (series: Series, year: number) => number): Float64Array[] {
  const rows = new Map<string, number[]>()
  areas!.forEach((area, i) => rows.set(area, [...(rows.get(area) ?? []), i]))
  const sorted = [...rows.values()].map((list) => list.sort((i, j) => years![i] - years![j]))
  return columns.map((column) => {
    const out = Float64Array.from(column)
    for (const list of sorted) {
      const there = list.filter((i) => !Number.isNaN(column[i]))
      if (there.length === list.length) continue
      const series = { years: there.map((i) => years![i]), values: there.map((i) => column[i]) }
      for (const i of list) if (Number.isNaN(column[i])) out[i] = at(series, years![i])
    }
    return out
  })
}
