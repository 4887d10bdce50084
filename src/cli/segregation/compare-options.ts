import type { Option } from 'commander'
import type { WeightKind } from '../../model/crosswalk.ts'
import type { CompareRequest } from '../../pipeline/city/read/read-other.ts'
import type { SeriesRequest } from '../../pipeline/city/read/read-series.ts'
import { layerFiles } from '../../pipeline/gather/layer-files.ts'
import type { CrosswalkPlan } from '../../plan/areas-plan.ts'
import type { Context } from '../context.ts'
import { crosswalkWeightKind, formOf, formOptions, type FormOptions } from '../crosswalk/options.ts'
import { option } from '../option.ts'
import { yearOf } from '../options.ts'
import { usageError } from '../usage-error.ts'
import { ofYear } from './of-year.ts'
import { refuseYears, type YearOptions } from './refuse-years.ts'

/** Other tables to compare with, as the options describe them. */
export interface CompareOptions extends Omit<FormOptions, 'by'>, YearOptions {
  readonly compareAreasKey?: string
  readonly compareAreasLayer?: string
  readonly weightBy?: WeightKind
}

/** Options that name tables to compare with, and how their areas become those of the first one. */
export function compareOptions(context: Context): Option[] {
  const group = context.t({ de: 'Vergleich mit anderen Tabellen:', en: 'Comparison with other tables:' })
  return [
    option(context, '--compare <table>', {
      de: 'Tabelle mit denselben Spalten, eines früheren Jahres oder einer anderen Stadt: was ist anders; mehrmals als Reihe, je mit Jahr: 2019=alt.csv',
      en: 'table with the same columns, of an earlier year or of another city: what is different; several times as a series, each with its year: 2019=old.csv',
    }).argParser(ofYear),
    option(context, '--year <year>', {
      de: 'Jahr der ersten Tabelle in einer Reihe',
      en: 'year of the first table in a series',
    }).argParser(yearOf),
    option(context, '--year-column <column>', {
      de: 'Spalte mit dem Jahr einer Tabelle, die alle Jahre enthält: jedes ist eines der Reihe, bis --year (Vorgabe: alle)',
      en: 'column with the year of a table that holds all years: each is one of the series, up to --year (default: all)',
    }),
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
      de: 'Umsteigeschlüssel von ihren Räumen auf die der ersten Tabelle: was neue Grenzen allein bewirken, steht für sich; in einer Reihe auch für einzelne Jahre: 2019=um.csv',
      en: 'crosswalk from its areas to those of the first table: what new boundaries alone do stands apart; in a series also of single years: 2019=key.csv',
    }).argParser(ofYear),
    ...formOptions(context).map((one) =>
      one.long === '--by' ? crosswalkWeightKind(context, '--weight-by <kind>') : one,
    ),
  ].map((one) => one.helpGroup(group))
}

/** The comparison asked for. */
export interface Comparison {
  readonly year: number | null
  /** In order of time. */
  readonly compare: readonly CompareRequest[]
  readonly yearColumn: SeriesRequest['yearColumn']
  /** What carries earlier years. */
  readonly crosswalks: readonly CrosswalkPlan[]
}

/** The comparison asked for; of no tables where there is none. */
export async function compareOf(
  given: CompareOptions,
  { areasKey = null, crs = null }: { readonly areasKey?: string | null; readonly crs?: string | null },
): Promise<Comparison> {
  const { compare = [], year = null, yearColumn, compareAreas, crosswalk = [] } = given
  refuseYears(given)
  const more = Object.entries({ '--compare-areas': compareAreas !== undefined, '--crosswalk': crosswalk.length > 0 })
  const lonely = more.find(([, asked]) => compare.length === 0 && yearColumn === undefined && asked)
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
  if (crosswalk.length === 0 && Object.keys(form).length > 0)
    usageError({
      de: '--from, --to, --weight, --weight-by, --crosswalk-format, --normalise und --slivers brauchen --crosswalk',
      en: '--from, --to, --weight, --weight-by, --crosswalk-format, --normalise and --slivers need --crosswalk',
    })
  const key = given.compareAreasKey ?? areasKey
  if (compareAreas !== undefined && key === null)
    usageError({ de: '--compare-areas braucht --compare-areas-key', en: '--compare-areas needs --compare-areas-key' })
  if (compareAreas === undefined && given.compareAreasLayer !== undefined)
    usageError({
      de: '--compare-areas-layer braucht --compare-areas',
      en: '--compare-areas-layer needs --compare-areas',
    })
  const plans = new Map<number | null, CrosswalkPlan>()
  for (const one of crosswalk) plans.set(one.year, await formOf(one.file, form, '--weight-by'))
  return {
    year,
    compare: [...compare]
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
      .map((one) => ({
        ...one,
        areas:
          compareAreas === undefined
            ? null
            : { file: compareAreas, key: key!, layer: given.compareAreasLayer ?? null, crs },
        crosswalk: plans.get(one.year) ?? plans.get(null) ?? null,
      })),
    yearColumn: yearColumn === undefined ? null : { header: yearColumn, crosswalks: plans },
    crosswalks: [...plans.values()],
  }
}

/** Files that a comparison reads. */
export const compareFiles = ({ compare, crosswalks }: Comparison): readonly string[] => [
  ...compare.flatMap(({ file, areas }) => [file, ...(areas ? layerFiles(areas) : [])]),
  ...crosswalks.map(({ file }) => file),
]
