import type { Option } from 'commander'
import type { WeightKind } from '../../model/crosswalk.ts'
import { crsCodes } from '../../model/crs.ts'
import type { Dialect } from '../../model/delivery.ts'
import type { CrosswalkPlan } from '../../plan/areas-plan.ts'
import { oneOf } from '../command.ts'
import type { Context } from '../context.ts'
import { option } from '../option.ts'
import { formatOf } from '../table-form.ts'
import { usageError } from '../usage-error.ts'

/** How an Umsteigeschlüssel is written, where it is not a file of our own. */
export interface FormOptions {
  readonly from?: string
  readonly to?: string
  readonly weight?: string
  readonly by?: WeightKind
  readonly crosswalkFormat?: Dialect
  readonly normalise?: boolean
  readonly slivers?: number
}

const kinds: readonly WeightKind[] = ['persons', 'area', 'addresses']

export const crsOption = (context: Context): Option =>
  option(context, '--crs <code>', {
    de: 'Koordinatensystem der Geometrie, wenn sie es nicht selbst nennt, etwa EPSG:25832',
    en: 'CRS of the geometry where it does not name it itself, such as EPSG:25832',
  }).argParser((value) => oneOf('--crs', value, Object.keys(crsCodes)))

/** Layers of the two files of areas, where a file holds several. */
export const layerOptions = (context: Context): Option[] => [
  option(context, '--layer-old <name>', {
    de: 'Ebene der früheren Räume, wenn ihre Datei mehrere enthält',
    en: 'layer of the earlier areas where their file holds several',
  }),
  option(context, '--layer-new <name>', {
    de: 'Ebene der jetzigen Räume, wenn ihre Datei mehrere enthält',
    en: 'layer of the present areas where their file holds several',
  }),
]

export const sliversOption = (context: Context): Option =>
  option(context, '--slivers <share>', {
    de: 'kleinere Gewichte weglassen, etwa 0.001 (Splitter der Verschneidung)',
    en: 'drop smaller weights, such as 0.001 (slivers of the intersection)',
  }).argParser(shareOf)

/** What the weights of an Umsteigeschlüssel share out by, under a name that the command has free. */
export const crosswalkWeightKind = (context: Context, flags: string): Option =>
  option(context, flags, {
    de: 'wonach die Gewichte verteilen: persons, area, addresses (Vorgabe: sagt die Spalte art); nur mit den drei Spalten',
    en: 'what the weights share out by: persons, area, addresses (default: as the column art says); only with the three columns',
  }).argParser((value) => oneOf(flags.split(' ')[0]!, value, kinds))

/** Options of commands that read an Umsteigeschlüssel; without any, the file is one of our own. */
export const formOptions = (context: Context): Option[] => [
  option(context, '--from <column>', {
    de: 'Spalte mit dem alten Schlüssel (Vorgabe: raum_alt, wie crosswalk make sie nennt)',
    en: 'column with the old key (default: raum_alt, as crosswalk make calls it)',
  }),
  option(context, '--to <column>', {
    de: 'Spalte mit dem neuen Schlüssel (Vorgabe: raum_neu)',
    en: 'column with the new key (default: raum_neu)',
  }),
  option(context, '--weight <column>', {
    de: 'Spalte mit dem Gewicht (Vorgabe: gewicht)',
    en: 'column with the weight (default: gewicht)',
  }),
  crosswalkWeightKind(context, '--by <kind>'),
  option(context, '--crosswalk-format <form>', {
    de: 'Schreibweise des Umsteigeschlüssels, etwa ";,"',
    en: 'form of the crosswalk, such as ";,"',
  }).argParser((value) => formatOf('--crosswalk-format', value)),
  option(context, '--normalise', {
    de: 'Gewichte jedes alten Raums auf die Summe 1 bringen',
    en: 'make the weights of each old area sum to 1',
  }),
  sliversOption(context),
]

/** The Umsteigeschlüssel as a plan would name it: all four of its columns, or a file of our own. */
export async function formOf(file: string, options: FormOptions, by = '--by'): Promise<CrosswalkPlan> {
  const { resolveCrosswalk } = await import('../../plan/resolve/crosswalk.ts')
  const own = resolveCrosswalk(file)
  const named = [options.from, options.to, options.weight, options.by]
  if (named.some((one) => one !== undefined) && named.some((one) => one === undefined))
    usageError(
      {
        de: `--from, --to, --weight und ${by} gehören zusammen`,
        en: `--from, --to, --weight and ${by} belong together`,
      },
      {
        de: 'alle vier, oder keines für eine Datei von "atlas crosswalk make"',
        en: 'all four, or none for a file of "atlas crosswalk make"',
      },
    )
  if (options.slivers !== undefined && !options.normalise)
    usageError({
      de: '--slivers verliert Personen ohne --normalise',
      en: '--slivers loses persons without --normalise',
    })
  return {
    ...own,
    from: options.from ?? own.from,
    to: options.to ?? own.to,
    weight: options.weight ?? own.weight,
    by: options.by ?? own.by,
    format: options.crosswalkFormat ?? own.format,
    normalise: options.normalise ?? false,
    slivers: options.slivers ?? null,
  }
}

function shareOf(value: string): number {
  const share = Number(value)
  if (/^0?\.\d+$/.test(value) && share > 0) return share
  return usageError(
    { de: `"${value}" ist kein Anteil für --slivers`, en: `"${value}" is no share for --slivers` },
    {
      de: 'eine Zahl zwischen 0 und 1 mit Punkt, etwa 0.001',
      en: 'a number between 0 and 1 with a point, such as 0.001',
    },
  )
}
