import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { presetPlan } from '../../src/cli/preset-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { presetNames } from '../../src/plan/preset-names.ts'
import { presets } from '../../src/plan/presets.ts'
import { presetEntries } from '../../src/plan/schema/social-index.ts'
import { build } from '../support/build.ts'

const data = new URL('../../data/', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, data), 'utf8')
const fragments = readdirSync(new URL('presets/', data))

it('every preset has a fragment for a new plan, and every fragment a preset', () =>
  expect(fragments.sort()).toEqual(presetNames.map((name) => `${name}.yaml`).sort()))

describe.each(presetNames)('%s', (name) => {
  const { label, source, note, index } = presets[name]
  it('says what it is, where it comes from, and what was settled here, in both languages', () => {
    for (const words of [label, note]) for (const one of [words.de, words.en]) expect(one.length).toBeGreaterThan(30)
    expect(source).toMatch(/\d{4}/)
    expect(note.de).not.toBe(note.en)
  })
  it('is what a plan may say', () => expect(() => presetEntries.parse(index)).not.toThrow())
  it('runs over the embedded city', async () => {
    const plan = readPlan(
      presetPlan(text('musterstadt/atlas.yaml'), text(`presets/${name}.yaml`)).replace(
        /^segregation:.*\n(?: .*\n)+/m,
        '',
      ),
      'atlas.yaml',
    )
    expect(plan.index['sozialindex']!.preset).toBe(name)
    const { outputs } = await build(plan, new URL('musterstadt/', data))
    const [head, ...lines] = String(outputs.get('tabellen/sozialindex.csv')).trim().split('\n')
    const column = (title: string) => head!.split(',').indexOf(title)
    const ranked = lines.filter((line) => line.split(',')[column('jahr')] === '2024' && line.includes(',ok,'))
    expect(ranked.length).toBeGreaterThan(40)
    const ranks = ranked.map((line) => Number(line.split(',')[column('rang')]))
    expect(Math.min(...ranks)).toBe(1)
    expect(Math.max(...ranks)).toBeLessThanOrEqual(ranked.length)
  })
})
