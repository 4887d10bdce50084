import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas, musterstadt, textOf } from './musterstadt.ts'

const plan = 'stadt/atlas.yaml'

describe('atlas check', () => {
  it('says that all is well, and writes nothing', async () => {
    const host = musterstadt()
    const before = [...host.files.keys()]
    const { code, out, err } = await atlas(`check ${plan}`, host)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/keine Fehler: \d+ Dateien, \d+ Gebiete, Berichtsjahre 2019, /)
    expect([...host.files.keys()]).toEqual(before)
  })
  it('says nothing when quiet, JSON when asked', async () => {
    expect(await atlas(`check ${plan} -q`, musterstadt())).toEqual({ code: 0, out: '', err: '' })
    const { out } = await atlas(`check ${plan} --json -q`, musterstadt())
    expect(JSON.parse(out)).toMatchObject({ findings: expect.any(Array) as unknown[] })
  })
  it('names every file that is missing or empty, not only the first', async () => {
    const host = musterstadt({
      'daten/einwohner_2020.csv': null,
      'daten/einwohner_2022.csv': null,
      'daten/einwohner_2023.csv': '',
    })
    const { code, err } = await atlas(`check ${plan}`, host)
    expect(code).toBe(3)
    expect(err).toContain('ATL-0201  stadt/daten/einwohner_2020.csv')
    expect(err).toContain('ATL-0201  stadt/daten/einwohner_2022.csv')
    expect(err).toContain('ATL-0203  stadt/daten/einwohner_2023.csv')
    expect(err).toContain('3 Fehler')
  })
  it('exits by the fault of what it finds, with the findings as JSON', async () => {
    const lines = textOf('daten/einwohner_2024.csv').split('\r\n')
    const host = musterstadt({
      'daten/einwohner_2024.csv': [...lines.slice(0, 6), lines[5], ...lines.slice(6)].join('\r\n'),
    })
    const { code, out, err } = await atlas(`check ${plan} --json`, host)
    expect(code).toBeGreaterThan(0)
    const { findings } = JSON.parse(out) as { findings: { severity: string }[] }
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
    expect(err).toContain('Fehler ATL-')
  })
  it('reads below --data', async () => {
    const host = musterstadt()
    const moved = memory(
      Object.fromEntries([...host.files].map(([path, bytes]) => [path === plan ? 'plan.yaml' : path, bytes])),
    )
    expect(await atlas('check plan.yaml --data stadt', moved)).toMatchObject({ code: 0 })
    expect(await atlas('check plan.yaml', moved)).toMatchObject({ code: 3 })
  })
  it('refuses a year that is not in the plan', async () => {
    const { code, err } = await atlas(`check ${plan} --year 1999`, musterstadt())
    expect(code).toBe(2)
    expect(err).toContain('ATL-0006')
  })
})

describe('a plan that cannot be read', () => {
  it.each([
    ['check', 'ATL-0101  atlas.yaml\n  die Datei fehlt\n  → den Plan nennen oder mit "atlas init" einen anlegen', {}],
    [
      'check stadt',
      'ATL-0101  stadt\n  ein Ordner, keine Datei\n  → den Plan nennen, etwa stadt/atlas.yaml',
      { 'stadt/x': 'x' },
    ],
    ['check leer', 'ATL-0101  leer\n  die Datei ist leer', { leer: '' }],
    ['check a', 'ATL-0204  a\n  der Plan ist nicht in UTF-8 gespeichert', { a: new Uint8Array([0x74, 0xe4, 0x0a]) }],
  ])('%s', async (line, expected, files) => {
    const { code, err } = await atlas(line, memory(files))
    expect(code).toBe(3)
    expect(err).toContain(expected)
  })
  it('because it is no plan is shown with all that is wrong', async () => {
    const { code, err } = await atlas('check a', memory({ a: 'atlas: 1\nfoo: 2\n' }))
    expect(code).toBe(2)
    expect(err).toMatch(/Fehler ATL-010\d {2}a/)
  })
})
