import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AtlasError } from '../../src/model/error.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { atlasText, edited, onlyProblem, place, problems } from '../support/atlas-text.ts'
import { findingsOf } from '../support/findings.ts'

it.each(['musterstadt/atlas.yaml', 'berlin-mss/atlas.yaml', 'berlin-mss/2019.yaml'])('reads data/%s', (file) =>
  expect(problems(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'))).toEqual([]),
)

it('reads a plan that is in order', () => {
  const plan = readPlan(atlasText, 'atlas.yaml')
  expect(plan.years).toEqual([2023, 2024])
  expect(Object.keys(plan.indicators)).toEqual(['armut', 'wahl'])
})

it('says everything at once, in the order of the text, each with its line and column', () => {
  const text = edited(
    ['title: Kleinstadt', 'titel: Kleinstadt'],
    ['ags: "16999000"', 'ags: 16999000'],
    ['crs: EPSG:25832', 'crs: EPSG:25823'],
    ['denominator: ew.alle', 'denominator: ew.ale'],
    ['status: [armut, wahl]', 'status: [armut, wal]'],
    ['minimum-count: 3', 'minimum-count: 0'],
  )
  expect(problems(text).map(({ code, row, column }) => ({ code, row, column }))).toEqual([
    { code: 'ATL-0104', row: 1, column: 1 }, // title
    { code: 'ATL-0103', ...place(text, 'titel') },
    { code: 'ATL-0108', ...place(text, '16999000') },
    { code: 'ATL-0404', ...place(text, 'EPSG:25823') },
    { code: 'ATL-0106', ...place(text, 'ew.ale,') },
    { code: 'ATL-0106', ...place(text, 'wal]') },
    { code: 'ATL-0105', row: 29, column: 27 },
  ])
})

it('counts lines of Windows files alike', () => {
  const [finding] = problems(edited(['minimum-count: 3', 'minimum-count: 0']).replaceAll('\n', '\r\n'))
  expect(finding).toMatchObject({ row: 29, column: 27 })
})

describe('what is no YAML', () => {
  it('is ATL-0102 at its place', () => {
    const text = edited(['title: Kleinstadt', 'title: "Kleinstadt'])
    const found = problems(text)
    expect(found[0]).toMatchObject({ code: 'ATL-0102', file: 'atlas.yaml', severity: 'error' })
    expect(found[0]!.row).toBeGreaterThanOrEqual(2)
    expect(found[0]!.found.de).toMatch(/^kein gültiges YAML: /)
    expect(found[0]!.found.en).toMatch(/^not valid YAML: /)
    expect(found[0]!.remedy!.de).toContain('Einrückung')
    expect(found[0]!.remedy!.en).toContain('indentation')
  })
  it('points at a tab that indents', () => {
    const text = edited(['  levels:', '\tlevels:'])
    expect(problems(text)[0]).toMatchObject({ code: 'ATL-0102', row: place(text, '\tlevels').row })
  })
  it('is a key that stands twice', () => {
    const text = edited(['title: Kleinstadt', 'title: Kleinstadt\ntitle: Großstadt'])
    expect(problems(text)).toMatchObject([{ code: 'ATL-0102', row: 3, column: 1 }])
  })
  it('is a second document', () => expect(problems(`${atlasText}---\n${atlasText}`)[0]!.code).toBe('ATL-0102'))
  it('is nesting without end', () => {
    const found = problems('a: ' + '['.repeat(20_000))
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['ATL-0102']))
  })
})

// unfolded they would be 10^12 entries: no test would end
it('refuses aliases of aliases before they unfold', () => {
  const levels = Array.from({ length: 12 }, (_, i) => {
    const below = i === 0 ? 'x' : `*a${i - 1}`
    return `a${i}: &a${i} [${Array.from({ length: 10 }, () => below).join(', ')}]`
  })
  const found = problems(levels.join('\n'))
  expect(found).toMatchObject([{ code: 'ATL-0102', severity: 'error', file: 'atlas.yaml' }])
  expect(found[0]!.found.en).toMatch(/^YAML that cannot be read/)
})

describe('a provider that several sources share by alias', () => {
  const shared = (provider: string): [string, string] => [
    '    provider: { name: Statistik, licence: dl-de/zero-2-0 }',
    `    provider: &amt ${provider}\n  zwei: { file: "z_{year}.csv", key: NR, columns: { x: X }, provider: *amt }`,
  ]
  it('is read for each', () => {
    const plan = readPlan(edited(shared('{ name: Statistik, licence: x }')), 'atlas.yaml')
    expect(plan.sources['zwei']!.provider).toEqual({ name: 'Statistik', licence: 'x', uri: null })
  })
  it('is reported once, where it is written', () =>
    expect(onlyProblem([shared('{ name: 7, licence: x }')], '7, licence')).toMatchObject({
      code: 'ATL-0108',
      value: '7',
    }))
  it('is reported once where something is missing in it', () => {
    const text = edited(shared('{ name: Statistik }'))
    expect(problems(text).map(({ code, found }) => [code, found.en])).toEqual([
      ['ATL-0104', 'the key "licence" is missing'],
      ['ATL-0104', 'the key "licence" is missing'],
    ])
  })
})

it.each([
  ['nothing', ''],
  ['a comment', '# Plan\n'],
  ['a list', '- a\n- b\n'],
  ['a text', 'Kleinstadt\n'],
  ['a number', '7\n'],
])('refuses %s', async (_, text) => {
  const [finding] = await findingsOf(() => readPlan(text, 'atlas.yaml'))
  expect(finding).toMatchObject({ severity: 'error', file: 'atlas.yaml', row: 1, column: 1 })
  expect(['ATL-0104', 'ATL-0105', 'ATL-0108']).toContain(finding!.code)
})

it('is a fault of the plan, exit 2', () => {
  try {
    readPlan('atlas: 1', 'atlas.yaml')
    expect.unreachable()
  } catch (error) {
    expect((error as AtlasError).fault).toBe('plan')
  }
})
