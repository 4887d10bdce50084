import { Option } from 'commander'
import { oneOf, type CommonOptions } from '../command.ts'
import type { Context } from '../context.ts'
import type { AreasOptions } from '../inspect/areas-asked.ts'
import type { GivenOptions } from '../inspect/given.ts'
import { outputs } from '../options.ts'
import { targets, type Target } from './target.ts'

export interface ConvertOptions extends AreasOptions, GivenOptions, CommonOptions {
  readonly out?: string
  readonly to?: Target
  readonly provider?: string
  readonly licence?: string
}

export const outOptions = ({ t }: Context) =>
  [
    new Option(
      t({ de: '-o, --out <ziel>', en: '-o, --out <target>' }),
      t({
        de: 'Datei (.csv, .parquet, .geojson), oder Ordner für die Datei und datapackage.json (Vorgabe: Standardausgabe)',
        en: 'file (.csv, .parquet, .geojson), or folder for the file and datapackage.json (default: stdout)',
      }),
    ),
    new Option(
      '--to <csv|parquet|geojson>',
      t({
        de: 'Format (Vorgabe: csv, von Geometrie geojson); in Parquet stehen Zeichen in Spalten "…_zeichen"',
        en: 'format (default: csv, of geometry geojson); in Parquet signs stand in columns "…_zeichen"',
      }),
    ).argParser((value) => oneOf('--to', value, targets)),
    new Option('--provider <name>', t({ de: 'wer geliefert hat', en: 'who delivered it' })),
    new Option(
      t({ de: '--licence <lizenz>', en: '--licence <licence>' }),
      t({ de: 'unter welcher Lizenz', en: 'under which licence' }),
    ),
  ].map((option) => option.helpGroup(outputs(t)))
