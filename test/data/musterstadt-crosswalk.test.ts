import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { bytes } from '../../src/model/files.ts'
import { make } from '../../src/pipeline/crosswalk/make.ts'
import { gather } from '../../src/pipeline/gather/gather.ts'
import { filesFrom, planOf } from '../support/build.ts'
import { parse } from 'csv-parse/sync'

const folder = new URL('../../data/musterstadt/', import.meta.url)
const plan = planOf('data/musterstadt/atlas.yaml')
const gathered = await gather(plan, filesFrom(plan, folder))

describe('Musterstadt over the change of 2022', () => {
  const columns = ['einwohner.insgesamt', 'einwohner.u15', 'haushalte.mit_kindern', 'arbeitslose.insgesamt']
  it.each(columns)('keeps the total of %s in 2021 to the last person', (column) => {
    const [old, present] = [gathered.delivered, gathered.frames].map((frames) =>
      sum(frames.get(2021)!.numbers.get(column)!.values),
    )
    expect(present).toBe(old)
  })
  it('shows the same areas in every year', () => {
    const units = plan.years.map((year) => gathered.frames.get(year)!.units)
    expect(new Set(units).size).toBe(1)
    expect(units[0]).toHaveLength(64)
  })
  it('estimates four areas', () =>
    expect(gathered.crosswalks.get(2021)!.parts.filter((own) => own.some(({ weight }) => weight !== 1))).toHaveLength(
      4,
    ))
})

describe('atlas crosswalk make', () => {
  it('finds the areal weights that the generator knows, to the six digits of its file', async () => {
    const layer = (stand: number) => ({
      file: `geo/bezugsraeume_${stand}.geojson`,
      key: 'RAUM_NR',
      crs: null,
      layer: null,
    })
    const files = new Map(
      [2019, 2022].map((stand) => [
        layer(stand).file,
        bytes(new Uint8Array(readFileSync(new URL(layer(stand).file, folder)))),
      ]),
    )
    const made = await make({ old: layer(2019), present: layer(2022), slivers: null, points: null }, files)
    const own = parse(made.text, { columns: true }) as Record<string, string>[]
    const known = parse(readFileSync(new URL('geo/umsteiger_2019_2022.csv', folder)), {
      columns: true,
      bom: true,
      delimiter: ';',
    }) as Record<string, string>[]
    expect(own.map((row) => [row['raum_alt'], row['raum_neu']])).toEqual(
      known.map((row) => [row['RAUM_ALT'], row['RAUM_NEU']]),
    )
    own.forEach((row, i) => {
      const given = Number(known[i]!['ANTEIL_FLAECHE']!.replace(',', '.'))
      expect(Math.abs(Number(row['gewicht']) - given)).toBeLessThanOrEqual(1e-6)
    })
  })
})
