import { describe, expect, it } from 'vitest'
import { atlas, musterstadt } from './musterstadt.ts'

describe('atlas init', () => {
  it('makes a project that checks and builds at once', async () => {
    const host = musterstadt()
    const { code, out, err } = await atlas('init neu', host)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('  cd neu\n  atlas check')
    for (const path of ['atlas.yaml', 'README.md', '.gitignore', '.github/workflows/atlas.yml', 'atlas.schema.json'])
      expect([...host.files.keys()]).toContain(`neu/${path}`)
    expect(await atlas('check neu/atlas.yaml', host)).toMatchObject({ code: 0 })
    expect(await atlas('build neu/atlas.yaml', host)).toMatchObject({ code: 0 })
  })
  it('takes the current directory without a word, and is quiet on demand', async () => {
    const host = musterstadt()
    expect(await atlas('init -q', host)).toEqual({ code: 0, out: '', err: '' })
    expect([...host.files.keys()]).toContain('atlas.yaml')
  })
  it('does not overwrite', async () => {
    const host = musterstadt()
    const before = [...host.files]
    const { code, err } = await atlas('init stadt', host)
    expect(code).toBe(2)
    expect(err).toContain('ATL-0005')
    expect([...host.files]).toEqual(before)
  })
  it('writes the index by a preset, explained, and a project that checks at once', async () => {
    const host = musterstadt()
    expect(await atlas('init neu --preset hamburg-sozialmonitoring', host)).toMatchObject({ code: 0, out: '' })
    const plan = new TextDecoder().decode(host.files.get('neu/atlas.yaml') as Uint8Array)
    expect(plan).toContain('    preset: hamburg-sozialmonitoring\n')
    expect(plan).toContain('# Vorlage hamburg-sozialmonitoring, soweit veröffentlicht')
    expect(plan).not.toContain('berlin-mss')
    expect(plan).toMatch(/\n\n# --- Was gezeigt werden darf/)
    expect(await atlas('check neu/atlas.yaml', host)).toMatchObject({ code: 0 })
  })
  it('knows its presets', async () => {
    const host = musterstadt()
    const { code, err } = await atlas('init neu --preset hamburg', host)
    expect(code).toBe(2)
    expect(err).toContain('hamburg-sozialmonitoring')
    expect([...host.files.keys()]).not.toContain('neu/atlas.yaml')
  })
})
