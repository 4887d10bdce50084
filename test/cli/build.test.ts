import { describe, expect, it } from 'vitest'
import { atlas, musterstadt } from './musterstadt.ts'

const plan = 'stadt/atlas.yaml'
type Json = {
  plan: string
  out: string
  dryRun: boolean
  outputs: { path: string; bytes: number }[]
  findings: unknown[]
  first: string
}

describe('atlas build', () => {
  it('writes beside the plan and says where to look first', async () => {
    const host = musterstadt()
    const { code, out, err } = await atlas(`build ${plan}`, host)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(
      /\n\d+ Dateien nach stadt\/out geschrieben\nzuerst ansehen: stadt\/out\/bericht\/bericht\.md\n$/,
    )
    expect([...host.files.keys()]).toContain('stadt/out/manifest.json')
  })
  it('writes the same again into its own folder', async () => {
    const host = musterstadt()
    await atlas(`build ${plan} -o ziel`, host)
    const first = new Map(host.files)
    expect(await atlas(`build ${plan} -o ziel -q`, host)).toEqual({ code: 0, out: '', err: '' })
    expect(host.files).toEqual(first)
  })
  it('tells all as JSON: every output with its size', async () => {
    const host = musterstadt()
    const { out } = await atlas(`build ${plan} -o ziel --json`, host)
    const told = JSON.parse(out) as Json
    expect(told).toMatchObject({ plan, out: 'ziel', dryRun: false, first: 'bericht/bericht.md' })
    const written = [...host.files].filter(([path]) => path.startsWith('ziel/'))
    expect(told.outputs).toEqual(written.map(([path, bytes]) => ({ path: path.slice(5), bytes: bytes.length })))
  })
  it('writes nothing on a dry run, but lists what it would write', async () => {
    const host = musterstadt()
    const before = [...host.files.keys()]
    const { code, out, err } = await atlas(`build ${plan} -n -o ziel`, host)
    expect(code).toBe(0)
    expect(out.split('\n')).toContain('ziel/manifest.json')
    expect(err).toContain('nichts geschrieben')
    expect([...host.files.keys()]).toEqual(before)
    const json = JSON.parse((await atlas(`build ${plan} -n --json`, host)).out) as Json
    expect([json.dryRun, json.outputs.length > 3]).toEqual([true, true])
  })
  it('takes year and language of the edition from the options', async () => {
    const host = musterstadt()
    expect((await atlas(`build ${plan} -o ziel --lang en --year 2023`, host)).err).toContain(
      'look first at: ziel/bericht/bericht.md',
    )
    const report = new TextDecoder().decode(host.files.get('ziel/bericht/bericht.md'))
    expect(report).toContain('2023')
    expect(report).not.toContain('2024')
  })
  it('leaves a folder alone that holds other files', async () => {
    const host = musterstadt()
    const before = [...host.files.keys()]
    const { code, err } = await atlas(`build ${plan} -o stadt`, host)
    expect(code).toBe(2)
    expect(err).toContain('ATL-0003')
    expect([...host.files.keys()]).toEqual(before)
  })
  it('leaves the old output when inputs are missing', async () => {
    const host = musterstadt()
    await atlas(`build ${plan}`, host)
    const before = new Map(host.files)
    host.files.delete('stadt/daten/einwohner_2024.csv')
    before.delete('stadt/daten/einwohner_2024.csv')
    const { code, out } = await atlas(`build ${plan} --json`, host)
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'ATL-0201' }] })
    expect(host.files).toEqual(before)
  })
})
