import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { counterfactual, type Swap } from '../../../src/measures/decomposition/counterfactual.ts'
import { gini, segregationIndex, theilH } from '../../../src/measures/segregation/index.ts'
import { agree } from '../../support/agree.ts'
import { rows } from '../../support/rows.ts'

const folder = new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url)
const { values } = JSON.parse(readFileSync(new URL('expected/pysal_decomposition.json', folder), 'utf8')) as {
  values: Record<string, Record<'c_s' | 'c_a' | 's1_a1' | 's1_a2' | 's2_a1' | 's2_a2', number>>
}
const measures = { Dissim: segregationIndex, Gini: gini, Entropy: theilH }
const swaps: Record<string, Swap> = { composition: 'composition', share: 'share', dual_composition: 'dual-composition' }
const city = (year: string, group: string, total: string) => {
  const table = rows(new URL(`data_${year}.csv`, folder))
  return { group: table.map((row) => Number(row[group])), total: table.map((row) => Number(row[total])) }
}

describe('counterfactual', () => {
  it.each(Object.entries(values))('agrees with PySAL segregation 2aa26d8, DecomposeSegregation: %s', (name, want) => {
    const [group, total, measure, way] = name.split('|') as [string, string, keyof typeof measures, string]
    const got = counterfactual(measures[measure], city('2021', group, total), city('2023', group, total), swaps[way]!)
    agree(got.first, want.s1_a1)
    agree(got.second, want.s2_a2)
    agree(got.firstMap, want.s1_a2)
    agree(got.secondMap, want.s2_a1)
    agree(got.spatial, want.c_s)
    agree(got.attribute, want.c_a)
  })
  it('adds up', () => {
    const [one, two] = [city('2021', 'eu', 'gesamt'), city('2023', 'eu', 'gesamt')]
    const { first, second, spatial, attribute } = counterfactual(gini, one, two, 'share')
    expect(spatial + attribute).toBeCloseTo(first - second, 12)
  })
  it('finds nothing between a city and itself', () => {
    const one = city('2021', 'eu', 'gesamt')
    expect(counterfactual(gini, one, one, 'composition').first).toBe(
      counterfactual(gini, one, one, 'composition').second,
    )
  })
})
