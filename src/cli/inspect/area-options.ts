import { Option } from 'commander'
import type { Context } from '../context.ts'
import { dataOption } from '../options.ts'

/** The options that say for which areas a file may hold keys. */
export function areaOptions(context: Context): Option[] {
  const { t } = context
  const group = t({ de: 'Räume, deren Schlüssel gesucht werden:', en: 'Areas whose keys are looked for:' })
  const make = (flags: string, de: string, en: string) => new Option(flags, t({ de, en })).helpGroup(group)
  return [
    make('--plan <plan>', 'die Räume dieses Plans', 'the areas of this plan'),
    make(t({ de: '--areas <datei>', en: '--areas <file>' }), 'die Räume dieser Datei', 'the areas of this file'),
    make(
      t({ de: '--key <spalte>', en: '--key <column>' }),
      'Schlüssel in der Datei der Räume',
      'key in the file of the areas',
    ),
    make(
      t({ de: '--areas-layer <ebene>', en: '--areas-layer <layer>' }),
      'Ebene der Räume, wenn ihre Datei mehrere enthält',
      'layer of the areas where their file holds several',
    ),
    dataOption(context),
  ]
}
