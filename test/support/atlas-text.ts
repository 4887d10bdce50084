import { expect } from 'vitest'
import { AtlasError } from '../../src/model/error.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

/** A small plan that is in order: two Berichtsjahre, one source, a rate and a published value. */
export const atlasText = `atlas: 1
title: Kleinstadt
publisher: { name: Amt, licence: dl-de/zero-2-0, ags: "16999000" }
years: { from: 2023, to: 2024 }
areas:
  gebietsstand: 2022-01-01
  base: { level: raum, file: geo/raum.geojson, key: NR, name: NAME, crs: EPSG:25832 }
  levels:
    stadtteil: { key: { prefix: 2 } }
sources:
  ew:
    file: daten/ew_{year}.csv
    format: { decimal: "," }
    key: NR
    drop: [Summe]
    columns: { alle: ALLE, arm: ARM, quote: QUOTE, grund: { column: GRUND, type: text } }
    provider: { name: Statistik, licence: dl-de/zero-2-0 }
indicators:
  armut: { label: { de: Armut, en: poverty }, numerator: ew.arm, denominator: ew.alle, unit: "%", direction: burden }
  wahl: { label: { de: Wahl, en: turnout }, value: ew.quote, unit: "%", direction: resource }
segregation:
  groups:
    arme: { count: ew.arm, of: ew.alle }
  measures: [segregation-index, isolation]
index:
  sozial:
    preset: berlin-mss
    status: [armut, wahl]
protect: { minimum-count: 3 }
`

/** The text with parts replaced; each must be there exactly once. */
export const edited = (...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) throw new Error(`"${before}" is not there once`)
    return text.replace(before, () => after)
  }, atlasText)

export const planOf = (...edits: readonly (readonly [string, string])[]): Plan =>
  readPlan(edited(...edits), 'atlas.yaml')

/** All that is wrong with a plan. */
export function problems(text: string): readonly Finding[] {
  try {
    readPlan(text, 'atlas.yaml')
  } catch (error) {
    if (error instanceof AtlasError) return error.findings
    throw error
  }
  return []
}

/** Line and column of a part of the text, counted from 1; searched for, not parsed. */
export function place(text: string, part: string, nth = 1): { row: number; column: number } {
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(part, at + 1)
  if (at < 0) throw new Error(`"${part}" is not there`)
  const before = text.slice(0, at).split('\n')
  return { row: before.length, column: before.at(-1)!.length + 1 }
}

/** Edits the plan and expects exactly one problem, at the part named. */
export function onlyProblem(edits: readonly (readonly [string, string])[], part: string, nth = 1): Finding {
  const text = edited(...edits)
  const found = problems(text)
  expect(found, JSON.stringify(found)).toHaveLength(1)
  expect(found[0]).toMatchObject({ severity: 'error', file: 'atlas.yaml', ...place(text, part, nth) })
  for (const words of [found[0]!.found, found[0]!.expected, found[0]!.remedy])
    if (words) expect([words.de, words.en].every((one) => one.length > 0)).toBe(true)
  return found[0]!
}
