import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shared } from '../support/shared.ts'
import { line, onPath, race, type Command } from './time.ts'

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))

/** The whole Berlin build (542 areas, 5 MB in EPSG:25833) beside tools that only reproject and write the layer. */
export function berlin(): string[] {
  const data = fileURLToPath(shared('data/'))
  const geometry = join(data, 'berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson')
  if (!existsSync(geometry)) return ['Berlin build: SKIPPED, ../shared/data/berlin-geometry is not here']
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  try {
    const ours: Command = () => [
      'node',
      path('dist/atlas.js'),
      'build',
      path('data/berlin-mss/atlas.yaml'),
      '--data',
      data,
      '-o',
      join(folder, 'out'),
      '-q',
    ]
    const peers: Record<string, Command> = {
      ogr2ogr: (round) => [
        'ogr2ogr',
        '-f',
        'GeoJSON',
        '-t_srs',
        'EPSG:4326',
        join(folder, `ogr-${round}.geojson`),
        geometry,
      ],
      mapshaper: () => [
        'mapshaper',
        geometry,
        '-proj',
        'init=EPSG:25833',
        'wgs84',
        '-o',
        join(folder, 'mapshaper.geojson'),
        'force',
      ],
    }
    return Object.entries(peers).map(([name, command]) => {
      if (!onPath(name)) return `Berlin build against ${name}: SKIPPED, ${name} is not on PATH`
      const [mine, theirs] = race([ours, command], 7)
      return line(`Berlin build against ${name}`, mine!, theirs!)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
