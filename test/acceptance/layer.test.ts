import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, planOf } from '../support/build.ts'
import { extent, gdal, ogr } from '../support/ogr.ts'

const data = new URL('../../data/musterstadt/', import.meta.url)

describe.skipIf(!gdal)(`the layer of the Musterstadt, read by GDAL${gdal ? '' : ' (SKIPPED: no ogrinfo)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-layer-'))
  const file = join(folder, 'bezugsraeume.geojson')
  let index: string

  beforeAll(async () => {
    const { outputs } = await build(planOf('data/musterstadt/atlas.yaml'), data)
    writeFileSync(file, outputs.get('ebenen/bezugsraeume.geojson') as string)
    index = outputs.get('tabellen/sozialindex.csv') as string
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('opens without a warning: 64 areas, one type, WGS 84', () => {
    const { stdout, stderr } = ogr('ogrinfo', '-al', '-so', file)
    expect(stderr).toBe('')
    expect(stdout).toContain('Feature Count: 64')
    expect(stdout).toContain('Geometry: Multi Polygon')
    expect(stdout).toContain('ID["EPSG",4326]')
    expect(stdout).toContain('gebiet_id: String')
    expect(stdout).toContain('sozialindex_klasse: Integer')
  })

  it('lies where GDAL puts the delivered geometry', () => {
    const theirs = join(folder, 'theirs.geojson')
    ogr('ogr2ogr', '-t_srs', 'EPSG:4326', theirs, fileURLToPath(new URL('geo/bezugsraeume_2022.geojson', data)))
    const [ours, gdals] = [file, theirs].map((path) => extent(ogr('ogrinfo', '-al', '-so', path).stdout))
    // ogrinfo prints six decimals
    ours!.forEach((degree, i) => expect(Math.abs(degree - gdals![i]!)).toBeLessThanOrEqual(1e-6))
  })

  it('holds valid areas with the values of the table', () => {
    const query =
      "SELECT gebiet_id, sozialindex, sozialindex_klasse, ST_IsValid(geometry) AS valid FROM bezugsraum WHERE gebiet_id = '01020305'"
    const { stdout } = ogr('ogrinfo', '-dialect', 'sqlite', '-sql', query, file)
    const row = index
      .split('\n')
      .find((line) => line.startsWith('01020305,') && line.includes(',2024,'))!
      .split(',')
    expect(stdout).toContain('gebiet_id (String) = 01020305')
    expect(Number(/sozialindex \(Real\) = ([-\d.]+)/.exec(stdout)![1])).toBeCloseTo(Number(row[4]), 12)
    expect(stdout).toContain(`sozialindex_klasse (Integer) = ${row[6]}`)
    const all = ogr(
      'ogrinfo',
      '-dialect',
      'sqlite',
      '-sql',
      'SELECT COUNT(*) AS n FROM bezugsraum WHERE NOT ST_IsValid(geometry)',
      file,
    )
    expect(all.stdout).toMatch(/n \(Integer(64)?\) = 0/)
  })
})
