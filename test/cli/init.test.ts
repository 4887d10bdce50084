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
  it.each([
    ['de', 'transferbezug', 'einwohner'],
    ['en', 'benefits', 'residents'],
  ])(
    "--empty leads to an atlas of files of one's own by what its plan says (%s)",
    async (lang, indicator, residents) => {
      const host = musterstadt()
      const made = await atlas(`--lang ${lang} init neu --empty`, host)
      expect(made).toMatchObject({ code: 0, out: '' })
      expect(made.err).toContain('atlas inspect ')
      expect([...host.files.keys()].filter((path) => path.startsWith('neu/')).sort()).toEqual([
        'neu/.github/workflows/atlas.yml',
        'neu/.gitignore',
        'neu/atlas.schema.json',
        'neu/atlas.yaml',
      ])
      const plan = () => new TextDecoder().decode(host.files.get('neu/atlas.yaml') as Uint8Array)
      const uncomment = (from: RegExp, to: RegExp) => {
        const text = plan()
        const [start, end] = [text.search(from), text.search(to)]
        const entries = text.slice(start, end).replace(/^# (?=\s*[a-z-]+:)/gm, '')
        host.files.set('neu/atlas.yaml', new TextEncoder().encode(text.slice(0, start) + entries + text.slice(end)))
      }
      const squares = [0, 1, 2, 3].map((i) => ({
        type: 'Feature',
        properties: { NR: `0${i + 1}`, NAME: `Quartier ${i + 1}` },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [9 + i / 100, 51],
              [9 + (i + 1) / 100, 51],
              [9 + (i + 1) / 100, 51.01],
              [9 + i / 100, 51.01],
              [9 + i / 100, 51],
            ],
          ],
        },
      }))
      const put = (path: string, text: string) => host.files.set(`neu/${path}`, new TextEncoder().encode(text))
      put('geo.geojson', JSON.stringify({ type: 'FeatureCollection', features: squares }))
      for (const year of [2023, 2024]) {
        put(`${residents}_${year}.csv`, 'NR;U65\n01;900\n02;800\n03;700\n04;600\n')
        put(`sgb2_${year}.csv`, 'NR;U65\n01;90\n02;40\n03;70\n04;30\n')
      }
      uncomment(/# title/, /\n# indicators/)
      for (const line of [
        'inspect neu/geo.geojson --write neu/atlas.yaml --gebietsstand 2022-01-01 --name bezugsraum',
        `inspect neu/${residents}_2024.csv --write neu/atlas.yaml`,
        'inspect neu/sgb2_2024.csv --write neu/atlas.yaml',
      ])
        expect(await atlas(line, host)).toMatchObject({ code: 0 })
      uncomment(/# indicators/, /\nareas:/)
      expect(await atlas('check neu/atlas.yaml', host)).toMatchObject({ code: 0, err: expect.stringContaining('2023') })
      expect(await atlas('build neu/atlas.yaml', host)).toMatchObject({ code: 0 })
      const table = new TextDecoder().decode(host.files.get('neu/out/tabellen/indikatoren.csv') as Uint8Array)
      // 90 of 900
      expect(table).toMatch(new RegExp(`^01,.*${indicator}.*,10,`, 'm'))
    },
  )
  it('--empty does not go with a preset', async () =>
    expect(await atlas('init neu --empty --preset gisd')).toMatchObject({ code: 2 }))
})
