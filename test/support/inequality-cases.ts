import { readFileSync } from 'node:fs'
import { groups } from './kunststadt.ts'

const file = new URL('../../fixtures/reference/kunststadt-64/expected/inequality.json', import.meta.url)
const { values } = JSON.parse(readFileSync(file, 'utf8')) as {
  values: Record<string, Record<'theil_T_total' | 'theil_L_total' | 'gini_share_pop_weighted', number | null>>
}

/** Groups of the invented city with the answers of numpy on the inequality of their shares. */
export const inequality = groups.map(({ name, inputs }) => ({ name, inputs, want: values[name]! }))
