import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { project, textOf } from '../support/bad.ts'

const plan = textOf('atlas.yaml')
  .replace('    name: NAME\n', '')
  .replace(
    /\n  base: .*/,
    '$&\n  earlier:\n    - { gebietsstand: 2010-01-01, file: geo/alt.csv, key: NR, name: NAME }\n    - { gebietsstand: 1990-01-01, file: geo/sehr_alt.csv, key: NR, name: NAME }',
  )
const old = new Map([
  ['geo/alt.csv', 'NR;NAME\n0501;a\n0502;b\n0503;c\n'],
  ['geo/sehr_alt.csv', 'NR;NAME\n0501;a\n0702;b\n'],
])
const delivered = textOf('daten/ew_2024.csv').replaceAll('\r\n', '\n')

/** The base project with two more Gebietsstände that no Berichtsjahr needs, its keys of 2024 exchanged. */
async function run(
  keys: Readonly<Record<string, string>>,
  areas: ReadonlyMap<string, string | null>,
  command = 'check',
) {
  const table = delivered.replaceAll(/^\d{4}/gm, (key) => keys[key] ?? key)
  const host = project(new Map([['atlas.yaml', plan], ['daten/ew_2024.csv', table], ...old, ...areas]))
  const code = await main([command, ...(command === 'build' ? ['--out', 'aus'] : [])], host)
  return { code, err: host.said.err.replaceAll(/\s+/g, ' '), manifest: host.files.get('aus/manifest.json') }
}
const present = [...delivered.matchAll(/^\d{4}/gm)].map(([key]) => key)
const all = (...keys: string[]) => Object.fromEntries(present.map((key, i) => [key, keys[i] ?? `9${key.slice(1)}`]))

describe('keys of a Gebietsstand that no Berichtsjahr needs', () => {
  it.each(['check', 'build'])('are named with it by %s, one after the other', async (command) => {
    const { code, err } = await run(all('0501', '0502'), new Map(), command)
    expect(code).toBe(1)
    expect(err).toContain(`keiner der ${present.length} Schlüssel gehört zu einem der ${present.length} Räume`)
    expect(err).toContain(
      `2 von ${present.length} gehören zum Gebietsstand 2010-01-01, 1 zu 1990-01-01: die Datei des richtigen Jahres nehmen`,
    )
  })
  it('are named one by one too', async () => {
    const { err } = await run({ [present[0]!]: '0503' }, new Map())
    expect(err).toContain('kein Raum hat diesen Schlüssel')
    expect(err).toContain('den Schlüssel gibt es im Gebietsstand 2010-01-01')
  })
  it('are said to be of none where they are not', async () => {
    const { err } = await run(all(), new Map())
    expect(err).toContain('(auch die des Gebietsstands 2010-01-01, 1990-01-01 haben diese Schlüssel nicht)')
  })
  it.each([
    ['is not there', null],
    ['holds none', 'etwas anderes\n'],
  ])('are not told where the file of its areas %s, which nobody needs to know', async (_, content) => {
    const { code, err } = await run(all('0502'), new Map([['geo/alt.csv', content]]))
    expect(code).toBe(1)
    expect(err).not.toMatch(/alt\.csv|2010/)
    expect((await run({}, new Map([['geo/alt.csv', content]]))).code).toBe(0)
  })
  it('leave no trace in what is written', async () => {
    const { code, manifest } = await run({}, new Map(), 'build')
    const text = new TextDecoder().decode(manifest)
    expect([code, text.includes('daten/ew_2024.csv'), text.includes('"path": "geo/alt.csv"')]).toEqual([0, true, false])
  })
})
