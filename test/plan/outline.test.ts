import { describe, expect, it } from 'vitest'
import { outline } from '../../src/plan/outline.ts'
import { atlasText, edited } from '../support/atlas-text.ts'
import { findingsOf } from '../support/findings.ts'

describe('the outline of a plan', () => {
  it('has its years, areas and the sources asked for', () => {
    const { plan, sources } = outline(atlasText, 'atlas.yaml', ['ew'])
    expect([plan.years, plan.areas.level, Object.keys(plan.sources), sources]).toEqual([
      [2023, 2024],
      'raum',
      ['ew'],
      ['ew'],
    ])
    expect(plan.indicators).toEqual({})
  })
  it('does not mind names that are not there yet', () => {
    const text = edited([
      '    columns: { alle: ALLE, arm: ARM, quote: QUOTE, grund: { column: GRUND, type: text } }',
      '    columns: { x: X }',
    ])
    expect(outline(text, 'atlas.yaml').plan.sources).toEqual({})
  })
  it('leaves out exclusions, which name columns', () =>
    expect(
      outline(edited(['  levels:', '  exclude: [{ when: ew.alle < 3, reason: x }]\n  levels:']), 'a').plan.areas
        .exclude,
    ).toEqual([]))
})
it('says that a plan names no areas yet, and how it gets them', async () =>
  expect(await findingsOf(() => outline('atlas: 1\nyears: { from: 2020, to: 2021 }\n', 'a'))).toMatchObject([
    {
      code: 'ATL-0104',
      found: { de: 'der Eintrag "areas" fehlt' },
      remedy: { en: expect.stringContaining('inspect') },
    },
  ]))
it.each([
  ['areas that are wrong', edited(['key: NR, name', 'schluessel: NR, name']), 'ATL-0104'],
  ['no areas', 'atlas: 1\nyears: { from: 2020, to: 2021 }\n', 'ATL-0104'],
  ['no YAML', 'a: "b\n', 'ATL-0102'],
  ['no plan', '- a\n', 'ATL-0105'],
])('throws for %s', async (_, text, code) => expect((await findingsOf(() => outline(text, 'a')))[0]!.code).toBe(code))
