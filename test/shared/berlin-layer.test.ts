import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { build, planOf } from '../support/build.ts'
import { extent, gdal, ogr } from '../support/ogr.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-geometry')

describe.skipIf(absent || !gdal)(`Berlin’s layer, read by GDAL${title}${gdal ? '' : ' (SKIPPED: no ogrinfo)'}`, () => {
  it('has 542 valid areas where GDAL puts the delivered ones', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-berlin-'))
    try {
      const { outputs } = await build(planOf('data/berlin-mss/atlas.yaml'), shared('data/'))
      const [ours, theirs] = [join(folder, 'ours.geojson'), join(folder, 'theirs.geojson')]
      writeFileSync(ours, outputs.get('ebenen/bezugsraeume.geojson') as string)
      ogr(
        'ogr2ogr',
        '-t_srs',
        'EPSG:4326',
        theirs,
        fileURLToPath(shared('data/berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson')),
      )
      const read = ogr('ogrinfo', '-al', '-so', ours)
      expect(read.stderr).toBe('')
      expect(read.stdout).toContain('Feature Count: 542')
      const wanted = extent(ogr('ogrinfo', '-al', '-so', theirs).stdout)
      extent(read.stdout).forEach((degree, i) => expect(Math.abs(degree - wanted[i]!)).toBeLessThanOrEqual(1e-6))
      const invalid = ogr(
        'ogrinfo',
        '-dialect',
        'sqlite',
        '-sql',
        'SELECT COUNT(*) AS n FROM planungsraum WHERE NOT ST_IsValid(geometry)',
        ours,
      )
      expect(invalid.stdout).toMatch(/n \(Integer(64)?\) = 0/)
      const sample = ogr(
        'ogrinfo',
        '-dialect',
        'sqlite',
        '-sql',
        "SELECT sozialindex_klasse_text AS k, sozialindex_gesamt AS g FROM planungsraum WHERE gebiet_id = '01100101'",
        ours,
      )
      expect(sample.stdout).toContain('k (String) = mittel')
      expect(sample.stdout).toContain('g (String) = 2-')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
