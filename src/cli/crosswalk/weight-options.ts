import type { Option } from 'commander'
import { crsCodes } from '../../model/crs.ts'
import { machineForm, type Dialect } from '../../model/delivery.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { tableKind } from '../../model/table-kind.ts'
import type { PointsRequest } from '../../pipeline/crosswalk/points-of.ts'
import { oneOf } from '../command.ts'
import type { Context } from '../context.ts'
import { option } from '../option.ts'
import { tableFormatOption } from '../table-form.ts'
import { usageError } from '../usage-error.ts'

/** Points to share out by, as the options describe them. */
export interface WeightOptions {
  readonly weight?: string
  readonly weightCrs?: string
  readonly weightLayer?: string
  readonly x?: string
  readonly y?: string
  readonly count?: string
  readonly empty?: 'refuse' | 'area'
  readonly format?: Dialect
}

export const weightOptions = (context: Context): Option[] => [
  option(context, '--weight <file>', {
    de: 'nach Punkten verteilen statt nach Fläche: Adressen, oder Orte mit ihren Personen; Geometrie oder Tabelle',
    en: 'share out by points instead of area: addresses, or places with their persons; geometry or table',
  }),
  option(context, '--weight-crs <code>', {
    de: 'Koordinatensystem der Punkte, wenn sie es nicht selbst nennen (Vorgabe: --crs)',
    en: 'CRS of the points where they do not name it themselves (default: --crs)',
  }).argParser((value) => oneOf('--weight-crs', value, Object.keys(crsCodes))),
  option(context, '--weight-layer <name>', {
    de: 'Ebene der Punkte, wenn ihre Datei mehrere enthält',
    en: 'layer of the points where their file holds several',
  }),
  option(context, '--x <column>', {
    de: 'Spalte einer Tabelle mit Ostwert oder Länge',
    en: 'column of a table with easting or longitude',
  }),
  option(context, '--y <column>', {
    de: 'Spalte einer Tabelle mit Nordwert oder Breite',
    en: 'column of a table with northing or latitude',
  }),
  option(context, '--count <column>', {
    de: 'Spalte oder Eigenschaft mit den Personen eines Punkts; ohne sie zählt jeder einmal',
    en: 'column or property with the persons of a point; without it each counts once',
  }),
  option(context, '--empty <how>', {
    de: 'alte Räume ohne Punkte: refuse (Fehler, Vorgabe) oder area (nach Fläche)',
    en: 'old areas without points: refuse (error, default) or area (by area)',
  }).argParser((value) => oneOf('--empty', value, ['refuse', 'area'])),
  tableFormatOption(context),
]

/** What is to be read of the points; null where none are named. `crs` is that of the areas. */
export function pointsRequest(options: WeightOptions, crs: string | null): PointsRequest | null {
  const { weight, weightCrs = null, weightLayer = null, count = null, empty = 'refuse' } = options
  if (weight === undefined) {
    const idle = pairs.find(([, name]) => options[name] !== undefined)
    if (idle) usageError({ de: `${idle[0]} gilt nur mit --weight`, en: `${idle[0]} holds only with --weight` })
    return null
  }
  return {
    file: weight,
    table: tableOf(weight, options),
    crs: weightCrs,
    otherwise: crs,
    layer: weightLayer,
    count,
    empty,
  }
}

/** The columns of a table. A file that may be both (ZIP, JSON) is one where they are named. */
function tableOf(file: string, { x, y, format, weightLayer }: WeightOptions): PointsRequest['table'] {
  if (x !== undefined && y !== undefined && (layerKind(file) === null || tableKind(file) !== null)) {
    if (weightLayer === undefined) return { x, y, format: format ?? machineForm }
    usageError({
      de: 'eine Tabelle hat keine Ebenen: --weight-layer weglassen',
      en: 'a table has no layers: leave out --weight-layer',
    })
  }
  if (layerKind(file) === null)
    usageError(
      { de: `zu --weight ${file} gehören --x und --y`, en: `--weight ${file} needs --x and --y` },
      {
        de: 'die Spalten einer Tabelle; oder GeoJSON, TopoJSON, GeoPackage, Shapefile, FlatGeobuf',
        en: 'the columns of a table; or GeoJSON, TopoJSON, GeoPackage, Shapefile, FlatGeobuf',
      },
    )
  const idle = (['x', 'y', 'format'] as const).find((name) => ({ x, y, format })[name] !== undefined)
  if (idle !== undefined)
    usageError(
      {
        de: `--${idle} gilt für Tabellen; ${file} enthält die Orte als Geometrie`,
        en: `--${idle} is for tables; ${file} holds the places as geometry`,
      },
      { de: '--x, --y und --format weglassen', en: 'leave out --x, --y and --format' },
    )
  return null
}

const pairs = [
  ['--weight-crs', 'weightCrs'],
  ['--weight-layer', 'weightLayer'],
  ['--x', 'x'],
  ['--y', 'y'],
  ['--count', 'count'],
  ['--empty', 'empty'],
  ['--format', 'format'],
] as const satisfies readonly (readonly [string, keyof WeightOptions])[]
