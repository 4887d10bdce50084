import type { Option } from 'commander'
import type { WeightKind } from '../../model/crosswalk.ts'
import type { CompareRequest } from '../../pipeline/city/read/read-other.ts'
import { layerFiles } from '../../pipeline/gather/layer-files.ts'
import type { Context } from '../context.ts'
import { crosswalkWeightKind, formOf, formOptions, type FormOptions } from '../crosswalk/options.ts'
import { option } from '../option.ts'
import { usageError } from '../usage-error.ts'

/** A second table to compare with, as the options describe it. */
export interface CompareOptions extends Omit<FormOptions, 'by'> {
  readonly compare?: string
  readonly compareAreas?: string
  readonly compareAreasKey?: string
  readonly compareAreasLayer?: string
  readonly crosswalk?: string
  readonly weightBy?: WeightKind
}

/** Options that name a table to compare with, and how its areas become those of the first one. */
export function compareOptions(context: Context): Option[] {
  const group = context.t({ de: 'Vergleich mit einer zweiten Tabelle:', en: 'Comparison with a second table:' })
  return [
    option(context, '--compare <table>', {
      de: 'Tabelle mit denselben Spalten, eines früheren Jahres oder einer anderen Stadt: was ist anders',
      en: 'table with the same columns, of an earlier year or of another city: what is different',
    }).argParser(onlyOne),
    option(context, '--compare-areas <file>', {
      de: 'Geometrie ihrer Räume, wenn es andere sind (andere Stadt, früherer Gebietsstand)',
      en: 'geometry of its areas where they are others (another city, an earlier Gebietsstand)',
    }),
    option(context, '--compare-areas-key <name>', {
      de: 'Eigenschaft mit dem Schlüssel (Vorgabe: --areas-key)',
      en: 'property with the key (default: --areas-key)',
    }),
    option(context, '--compare-areas-layer <name>', {
      de: 'Ebene ihrer Räume, wenn ihre Datei mehrere enthält',
      en: 'layer of its areas where their file holds several',
    }),
    option(context, '--crosswalk <file>', {
      de: 'Umsteigeschlüssel von ihren Räumen auf die der ersten Tabelle: was neue Grenzen allein bewirken, steht für sich',
      en: 'crosswalk from its areas to those of the first table: what new boundaries alone do stands apart',
    }),
    ...formOptions(context).map((one) =>
      one.long === '--by' ? crosswalkWeightKind(context, '--weight-by <kind>') : one,
    ),
  ].map((one) => one.helpGroup(group))
}

/** The last of several would be compared without a word of the others. */
const onlyOne = (value: string, before: string | undefined): string =>
  before === undefined
    ? value
    : usageError(
        { de: '--compare nennt zwei Tabellen', en: '--compare names two tables' },
        {
          de: 'eine; mehrere Jahre vergleicht ein Plan (atlas build): in segregation_veraenderung.csv, mit Trend in segregation.csv',
          en: 'one; several years are compared by a plan (atlas build): in segregation_veraenderung.csv, with the trend in segregation.csv',
        },
      )

/** The comparison asked for; null where there is none. */
export async function compareOf(
  given: CompareOptions,
  { areasKey = null, crs = null }: { readonly areasKey?: string | null; readonly crs?: string | null },
): Promise<CompareRequest | null> {
  const { compare, compareAreas, crosswalk } = given
  const more = Object.entries({ '--compare-areas': compareAreas, '--crosswalk': crosswalk })
  const lonely = more.find(([, value]) => compare === undefined && value !== undefined)
  if (lonely !== undefined) usageError({ de: `${lonely[0]} braucht --compare`, en: `${lonely[0]} needs --compare` })
  // the command's own --by means something else
  const form: FormOptions = {
    ...(given.from !== undefined && { from: given.from }),
    ...(given.to !== undefined && { to: given.to }),
    ...(given.weight !== undefined && { weight: given.weight }),
    ...(given.weightBy && { by: given.weightBy }),
    ...(given.crosswalkFormat && { crosswalkFormat: given.crosswalkFormat }),
    ...(given.normalise !== undefined && { normalise: given.normalise }),
    ...(given.slivers !== undefined && { slivers: given.slivers }),
  }
  if (crosswalk === undefined && Object.keys(form).length > 0)
    usageError({
      de: '--from, --to, --weight, --weight-by, --crosswalk-format, --normalise und --slivers brauchen --crosswalk',
      en: '--from, --to, --weight, --weight-by, --crosswalk-format, --normalise and --slivers need --crosswalk',
    })
  if (compare === undefined) return null
  const key = given.compareAreasKey ?? areasKey
  if (compareAreas !== undefined && key === null)
    usageError({ de: '--compare-areas braucht --compare-areas-key', en: '--compare-areas needs --compare-areas-key' })
  if (compareAreas === undefined && given.compareAreasLayer !== undefined)
    usageError({
      de: '--compare-areas-layer braucht --compare-areas',
      en: '--compare-areas-layer needs --compare-areas',
    })
  return {
    file: compare,
    areas:
      compareAreas === undefined
        ? null
        : { file: compareAreas, key: key!, layer: given.compareAreasLayer ?? null, crs },
    crosswalk: crosswalk === undefined ? null : await formOf(crosswalk, form, '--weight-by'),
  }
}

/** Files that a comparison reads. */
export const compareFiles = (request: CompareRequest | null): readonly string[] =>
  request === null
    ? []
    : [
        request.file,
        ...(request.areas ? layerFiles(request.areas) : []),
        ...(request.crosswalk ? [request.crosswalk.file] : []),
      ]
