import { Option } from 'commander'
import type { Dialect } from '../../model/delivery.ts'
import type { AskedInference } from '../../pipeline/city/infer.ts'
import type { CommonOptions } from '../command.ts'
import type { Context } from '../context.ts'
import { crsOption } from '../crosswalk/options.ts'
import { option } from '../option.ts'
import { jsonOption, outputs } from '../options.ts'
import { tableFormatOption } from '../table-form.ts'
import { usageError } from '../usage-error.ts'
import { chanceOptions } from './chance-options.ts'
import { compareOptions, type CompareOptions } from './compare-options.ts'
import { neighboursOption, type AskedNeighbours } from './neighbours-option.ts'
import { withheldOptions, type WithheldSigns } from './withheld-options.ts'

export interface SegregationOptions extends CommonOptions, CompareOptions {
  readonly key: string
  readonly groups: string
  readonly total?: string
  readonly by?: string
  readonly drop?: string
  readonly format?: Dialect
  readonly areas?: string
  readonly areasKey?: string
  readonly areasLayer?: string
  readonly crs?: string
  readonly centre?: string
  readonly tolerance?: number
  readonly measures?: string
  readonly local?: string
  readonly neighbours?: AskedNeighbours
  readonly inference?: Omit<AskedInference, 'draws' | 'seed'>
  readonly draws?: number
  readonly seed?: number
  readonly decompose?: boolean
  readonly csv?: boolean
  readonly suppressed?: WithheldSigns
  readonly rounded?: number
}

export const segregationOptions = (context: Context): Option[] => [
  option(context, '--key <column>', {
    de: 'Spalte mit dem Schlüssel',
    en: 'column with the key',
  }).makeOptionMandatory(),
  option(context, '--groups <list>', {
    de: 'Spalten mit den Personen der Gruppen, durch Komma getrennt',
    en: 'columns with the persons of the groups, separated by commas',
  }).makeOptionMandatory(),
  option(context, '--total <column>', {
    de: 'Spalte mit allen Personen (Vorgabe: die Gruppen zusammen)',
    en: 'column with all persons (default: the groups together)',
  }),
  option(context, '--measures <list>', {
    de: 'Maße, Familien oder Dimensionen, mit Stellgrößen wie atkinson:b=0.9, mehrere Werte wie surface-gini:bandwidth=0.5/1/2 (Vorgabe: alle, die sich rechnen lassen)',
    en: 'measures, families or dimensions, with parameters such as atkinson:b=0.9, several values such as surface-gini:bandwidth=0.5/1/2 (default: all that can be computed)',
  }),
  option(context, '--local <list>', {
    de: 'Maße mit einem Wert je Raum, wie local-moran,location-quotient; mit --csv ohne --measures eine Zeile je Raum',
    en: 'measures with a value for every area, such as local-moran,location-quotient; with --csv and no --measures a row an area',
  }),
  option(context, '--by <list>', {
    de: 'Spalten mit dem Schlüssel höherer Ebenen, auf denen auch gerechnet wird',
    en: 'columns with the key of higher levels that are measured as well',
  }),
  tableFormatOption(context),
  option(context, '--drop <list>', { de: 'Schlüssel von Summenzeilen', en: 'keys of total rows' }),
  option(context, '--areas <file>', {
    de: 'Geometrie der Räume, für Maße im Raum',
    en: 'geometry of the areas, for measures in space',
  }),
  option(context, '--areas-key <name>', { de: 'Eigenschaft mit dem Schlüssel', en: 'property with the key' }),
  option(context, '--areas-layer <name>', {
    de: 'Ebene der Räume, wenn ihre Datei mehrere enthält',
    en: 'layer of the areas where their file holds several',
  }),
  crsOption(context),
  option(context, '--centre <list>', {
    de: 'Schlüssel der Räume im Stadtzentrum, für Zentralisierung',
    en: 'keys of the areas in the city centre, for centralisation',
  }),
  option(context, '--tolerance <m>', {
    de: 'Meter, bis zu denen sich Grenzen noch berühren (Vorgabe: 0)',
    en: 'metres within which borders still touch (default: 0)',
  }).argParser(metres),
  neighboursOption(context),
  ...withheldOptions(context),
  ...chanceOptions(context),
  ...compareOptions(context),
  option(context, '--decompose', {
    de: 'M und H nach den Ebenen von --by zerlegen, und die Veränderung von M seit --compare',
    en: 'part M and H by the levels of --by, and the change of M since --compare',
  }),
  jsonOption(context),
  new Option('--csv', context.t({ de: 'Werte als CSV auf die Standardausgabe', en: 'values to stdout as CSV' }))
    .conflicts('json')
    .helpGroup(outputs(context.t)),
]

function metres(value: string): number {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value)
  return usageError(
    { de: `"${value}" ist keine Länge für --tolerance`, en: `"${value}" is no length for --tolerance` },
    { de: 'Meter, etwa 0.5', en: 'metres, such as 0.5' },
  )
}
