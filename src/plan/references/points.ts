import { crsCodes } from '../../model/crs.ts'
import { layerKind } from '../../model/layer-kind.ts'
import type { Text } from '../../model/text.ts'
import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { within } from '../resolve/within.ts'
import { unknown } from './unknown.ts'
import { outsideYears } from './years.ts'

type Years = NonNullable<Parts['years']>

/** Points need areas with geometry, coordinates whose system is known, and the Berichtsjahre they hold for. */
export const pointReferences = (parts: Parts): Problem[] =>
  Object.entries(parts.points).flatMap(([id, points]): Problem[] => {
    const path = ['points', id]
    const isTable = points.x !== undefined || points.y !== undefined
    const several = parts.years !== null && parts.years.from < parts.years.to
    const crs = points.crs === undefined ? [] : unknown(points.crs, Object.keys(crsCodes), 'crs', [...path, 'crs'])
    return [
      ...crs.map((problem): Problem => ({ ...problem, code: 'ATL-0404' })),
      ...(Object.hasOwn(parts.sources, id) ? [clash(id, path)] : []),
      ...(isTable && points.crs === undefined ? [missing('crs', path, needsCrs)] : []),
      ...(isTable && points.x === undefined ? [missing('x', path, needsColumn)] : []),
      ...(isTable && points.y === undefined ? [missing('y', path, needsColumn)] : []),
      ...(!isTable && layerKind(points.file) === null ? [missing('x', path, needsColumn)] : []),
      ...(several && points.years === undefined && !points.file.includes('{year}')
        ? [missing('years', path, needsYears)]
        : []),
      ...outsideYears(points.years, parts.years, [...path, 'years']),
      ...withoutAreas(parts, points.years, path),
    ]
  })

const missing = (key: string, path: readonly PropertyKey[], expected: Text): Problem => ({
  code: 'ATL-0104',
  path,
  at: 'key',
  found: { de: `der Eintrag "${key}" fehlt`, en: `the key "${key}" is missing` },
  expected,
})

const needsCrs = {
  de: 'das Koordinatenreferenzsystem der Spalten x und y, etwa crs: EPSG:25832',
  en: 'the coordinate reference system of the columns x and y, such as crs: EPSG:25832',
}
const needsColumn = {
  de: 'x und y: die Spalten der Tabelle mit den Koordinaten',
  en: 'x and y: the columns of the table with the coordinates',
}
const needsYears = {
  de: 'die Berichtsjahre, für die dieser Bestand gilt, etwa years: {from: 2024, to: 2024}, oder {year} im Dateinamen',
  en: 'the Berichtsjahre that this stock holds for, such as years: {from: 2024, to: 2024}, or {year} in the file name',
}

const clash = (id: string, path: readonly PropertyKey[]): Problem => ({
  code: 'ATL-0107',
  path,
  at: 'key',
  value: id,
  found: { de: `"${id}" heißt schon eine Quelle`, en: `"${id}" is the name of a source already` },
})

/** A Gebietsstand without geometry is none that points could lie in, in the Berichtsjahre for which they are counted. */
function withoutAreas({ areas, years }: Parts, own: Years | undefined, path: readonly PropertyKey[]): Problem[] {
  if (areas === null) return []
  const editions = [{ gebietsstand: areas.gebietsstand, ...areas.base }, ...areas.earlier].sort((a, b) =>
    a.gebietsstand < b.gebietsstand ? 1 : -1,
  )
  const asked =
    years === null
      ? []
      : within(
          own,
          Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i),
        )
  const held = asked.map((year) => editions.find((one) => one.gebietsstand <= `${year}-12-31`) ?? editions.at(-1)!)
  const table = held.find(({ file }) => layerKind(file) === null)
  if (table === undefined) return []
  const mapped = asked.filter((_, i) => layerKind(held[i]!.file) !== null)
  const only = mapped.length === 0 ? '' : `years: {from: ${mapped[0]}, to: ${mapped.at(-1)}}`
  return [
    {
      code: 'ATL-0107',
      path,
      at: 'key',
      value: table.file,
      found: {
        de: `"${table.file}" hat keine Flächen, in denen Punkte liegen könnten`,
        en: `"${table.file}" holds no geometry that points could lie in`,
      },
      expected: {
        de: `areas mit Geometrie${only && `, oder ${only}`}`,
        en: `areas with geometry${only && `, or ${only}`}`,
      },
    },
  ]
}
