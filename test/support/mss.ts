import { readFileSync } from 'node:fs'
import { rows } from './rows.ts'

const folder = new URL('../../fixtures/reference/kunststadt-64/index/mss/', import.meta.url)
const answers = new Map(rows(new URL('expected.csv', folder)).map((row) => [row.id!, row]))

export const summary = JSON.parse(readFileSync(new URL('summary.json', folder), 'utf8'))

interface Variant {
  readonly id: readonly string[]
  readonly z_population: readonly number[]
  readonly z_sample: readonly number[]
  readonly rank_min_desc: readonly number[]
  readonly sd_units: readonly number[]
  readonly breaks: Record<
    number,
    Record<'quantile_type7' | 'quantile_type9' | 'equal' | 'fisher_jenks' | 'jenks', readonly number[]>
  >
  readonly fisher_gvf: Record<string, { within_ss: number }>
  readonly quantiles_all_types: Readonly<Record<`type${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`, readonly number[]>>
}

/** What R says about each indicator of the valid areas, in the order of its ids. */
export const variants: Record<string, Variant> = Object.fromEntries(
  Object.entries<Record<string, never>>(JSON.parse(readFileSync(new URL('variants.json', folder), 'utf8'))).map(
    ([name, one]) => [
      name,
      {
        ...one,
        breaks: { 3: one.breaks_k3, 4: one.breaks_k4, 5: one.breaks_k5, 7: one.breaks_k7 },
      } as unknown as Variant,
    ],
  ),
)

/** All 64 areas: indicators, whether the area is assessed, and its answers where it is. */
export const mss = rows(new URL('input_indicators.csv', folder)).map((row) => ({
  id: row.id!,
  valid: row.KOM === 'gültig',
  values: Object.fromEntries(
    ['S1', 'S2', 'S3', 'D1', 'D2', 'D3'].map((name) => [name, row[name] === '' ? NaN : Number(row[name])]),
  ),
  expected: answers.get(row.id!),
}))
