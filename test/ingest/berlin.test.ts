import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { geojson } from '../../src/ingest/layer/geojson.ts'
import { bytes } from '../../src/model/files.ts'
import { signPresets } from '../../src/model/signs.ts'
import { statusCode } from '../../src/model/status.ts'
import { read } from './support.ts'

const data = new URL('../../../shared/data/', import.meta.url)
const folder = existsSync(data)
const file = (path: string) => new Uint8Array(readFileSync(new URL(path, data)))
const asNamed = { layer: null, encoding: null, setting: 'areas.base' } as const
const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)

describe.skipIf(!folder)(
  `Berlin as delivered${folder ? '' : ' (SKIPPED: the folder ../shared/data is missing)'}`,
  () => {
    it('index indicators of the MSS 2021', async () => {
      const { value, findings } = await read(file('berlin-mss-2021/mss_2021_index_indikatoren.csv'), {
        dialect: { delimiter: ',', decimal: '.', thousands: null },
        key: ['PLR_ID'],
        signs: { '-9999': 'void' },
        columns: { s1: 'S1', s2: 'S2', ew: 'EW', kom: { header: 'KOM', type: 'text' } },
      })
      expect(findings).toEqual([])
      const [table] = value
      expect(table!.keys).toHaveLength(542)
      const at = table!.keys.indexOf('01100101')
      expect(table!.numbers['s1']!.values[at]).toBe(4.22594)
      expect(table!.lines[at]).toBe(2)
      const s1 = table!.numbers['s1']!
      expect([...s1.status].filter((status) => status === statusCode.void)).toHaveLength(6)
      // EXPECTED.json: mean of S1 over the 536 valid areas
      expect(sum(s1.values.filter((_, i) => s1.status[i] === statusCode.ok)) / 536).toBeCloseTo(4.971574048507463, 12)
      expect([...table!.numbers['s2']!.status].filter((status) => status === statusCode.absent).length).toBeGreaterThan(
        500,
      )
      expect(table!.texts['kom']!.filter((text) => text === 'gültig')).toHaveLength(536)
      expect(table!.texts['kom']![table!.keys.indexOf('10100205')]).toBe('ungültig (Ausreißer)')
    })

    it('z-values, with byte order mark, CRLF and blanks behind headers', async () => {
      const { value, findings } = await read(file('berlin-mss-2021/mss_2021_index-indikatoren_z-werte_plr.csv'), {
        dialect: { decimal: '.', thousands: null },
        key: ['PLR-ID'],
        columns: { z1: 'zS1', klasse: { header: 'Zuordnung Klasse Status-Index', type: 'text' } },
      })
      expect(findings).toEqual([])
      const [table] = value
      expect(table!.keys).toHaveLength(542)
      expect(table!.numbers['z1']!.values[0]).toBe(-0.25)
      expect([...table!.numbers['z1']!.status].filter((status) => status === statusCode.absent)).toHaveLength(6)
      expect(table!.texts['klasse']!.filter((text) => text === 'mittel')).toHaveLength(366)
    })

    it('z-values without a declared decimal: one finding a column, every cell counted', async () => {
      const { findings } = await read(file('berlin-mss-2021/mss_2021_index-indikatoren_z-werte_plr.csv'), {
        dialect: { decimal: null, thousands: null },
        key: ['PLR-ID'],
        columns: { z1: 'zS1', z3: 'zS3' },
      })
      expect(findings.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
        ['ATL-0207', 2, 'zS1', '-0.25'],
        ['ATL-0207', 2, 'zS3', '-0.41'],
      ])
      expect(findings[0]!.found.en).toContain('536 cells with a point, 0 cells with a comma')
    })

    it('residents, with the key in the last column and a dash for none', async () => {
      const content = file('berlin-mss-2021/einwohnerbestand_06-2022_plr.csv')
      const loose = { key: ['PLR-ID'], columns: { gesamt: 'Gesamt', auslaender: 'ausländer' } }
      const { findings: undeclared } = await read(content, loose)
      expect(undeclared.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
        ['ATL-0208', 117, 'Gesamt', '–'],
        ['ATL-0208', 117, 'ausländer', '–'],
        ['ATL-0208', 262, 'Gesamt', '–'],
        ['ATL-0208', 262, 'ausländer', '–'],
      ])
      const { value, findings } = await read(content, { ...loose, signs: signPresets['din-55301']! })
      expect(findings).toEqual([])
      const { keys, numbers } = value[0]!
      expect(keys).toHaveLength(542)
      expect(keys[0]).toBe('01100101')
      expect([numbers['gesamt']!.values[0], numbers['auslaender']!.values[0]]).toEqual([3503, 1509])
      expect([...numbers['gesamt']!.values].filter((n) => n === 0)).toHaveLength(2)
      expect(numbers['gesamt']!.status.every((status) => status === statusCode.ok)).toBe(true)
    })

    it('population, with the key over four columns', async () => {
      const { value, findings } = await read(file('berlin-population/berlin-lor-population-2021-02-t1.csv'), {
        dialect: { delimiter: ',', decimal: '.', thousands: null },
        key: ['district_id', 'forecast_area_id', 'district_region_id', 'planning_area_id'],
        columns: { all: 'inhabitants', germans: 'inhabitants_germans', foreigners: 'inhabitants_foreigners' },
      })
      expect(findings).toEqual([])
      const { keys, numbers } = value[0]!
      expect(new Set(keys).size).toBe(542)
      expect(keys[0]).toBe('01100101')
      const { all, germans, foreigners } = numbers
      expect(sum(germans!.values) + sum(foreigners!.values)).toBe(sum(all!.values))
    })

    it('Planungsräume, in the system that the file names', async () => {
      const content = bytes(file('berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson'))
      const spec = { file: 'lor.geojson', key: 'PLR_ID', name: 'PLR_NAME', crs: null, ...asNamed }
      const { value, findings } = await geojson(content, spec)
      expect(findings).toEqual([])
      expect(value.crs).toBe('EPSG:25833')
      expect(value.features).toHaveLength(542)
      expect(value.features[0]).toMatchObject({ key: '11501341', name: 'Karlshorst Süd', at: 1 })
      expect(value.features.flatMap((f) => f.polygons.flat()).reduce((n, ring) => n + ring.length, 0)).toBe(198_087)
      expect((await geojson(content, { ...spec, crs: 'EPSG:25832' })).findings).toMatchObject([{ code: 'ATL-0406' }])
    })

    it('pharmacies are no areas', async () => {
      const content = bytes(file('berlin-poi/apothekenstandorte.geojson'))
      const spec = { file: 'apotheken.geojson', key: 'id', name: null, crs: null, ...asNamed }
      const { value, findings } = await geojson(content, spec)
      expect(value.features).toEqual([])
      expect(findings.filter(({ code, value }) => code === 'ATL-0402' && value === 'MultiPoint')).toHaveLength(732)
    })
  },
)
