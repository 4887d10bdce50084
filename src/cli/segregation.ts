import { Option, type Command } from 'commander'
import { AtlasError } from '../model/error.ts'
import { machineForm, type Dialect } from '../model/delivery.ts'
import type { Answer } from '../pipeline/city/answer.ts'
import { command, type CommonOptions } from './command.ts'
import type { Context } from './context.ts'
import type { AskedInference } from '../pipeline/city/infer.ts'
import { chanceOptions, none } from './segregation/chance-options.ts'
import { compareFiles, compareOf, compareOptions, type CompareOptions } from './segregation/compare-options.ts'
import { crsOption } from './crosswalk/options.ts'
import { exitCodesHelp } from './exit-code.ts'
import { listed } from './listed.ts'
import { localsWithParameters, measuresWithParameters } from './segregation/measures-with-parameters.ts'
import { neighboursOption, refuseIdle, withNeighbours, type AskedNeighbours } from './segregation/neighbours-option.ts'
import { option } from './option.ts'
import { jsonOption, outputs } from './options.ts'
import { outlines } from './outlines.ts'
import { readFiles } from './read-files.ts'
import { sayFindings } from './say/say-findings.ts'
import { table } from './say/table.ts'
import { tableFormatOption } from './table-form.ts'
import { usageError } from './usage-error.ts'
import { withheldOptions, type WithheldSigns } from './segregation/withheld-options.ts'

interface SegregationOptions extends CommonOptions, CompareOptions {
  readonly key: string
  readonly groups: string
  readonly total?: string
  readonly by?: string
  readonly drop?: string
  readonly format?: Dialect
  readonly areas?: string
  readonly areasKey?: string
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

/** `atlas segregation tabelle.csv --key raum --groups arme,auslaender --total alle`: measures of any table, without a plan. */
export const segregation = (context: Context): Command =>
  command(context, 'segregation', outlines.segregation.summary, options(context))
    .argument(
      context.t({ de: '<tabelle>', en: '<table>' }),
      context.t({
        de: 'CSV mit Personen je Raum; - liest die Standardeingabe',
        en: 'CSV with persons by area; - reads stdin',
      }),
    )
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (file: string, _, cmd: Command) => act(context, file, cmd.optsWithGlobals<SegregationOptions>()))

const options = (context: Context): Option[] => [
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

const notes = {
  de: `
Gerechnet wird jede Gruppe gegen alle übrigen, je zwei Gruppen gegeneinander, und alle zusammen, wo sie sich nicht
überschneiden. In CSV und JSON stehen Anteile von 0 bis 1, sonst auf einer Skala bis 100.

Beispiele:
  atlas segregation stadt.csv --key raum --groups arme --total alle --measures evenness
  atlas segregation stadt.csv --key raum --groups deutsch,eu,dritt --areas raeume.geojson --areas-key NR --csv
  atlas segregation stadt.csv --key raum --groups arme --total alle --areas raeume.geojson --areas-key NR \
    --measures association --local local-moran --neighbours knn:6
  atlas segregation 2024.csv --key raum --groups arme --total alle --by bezirk --compare 2019.csv --decompose
  atlas segregation 2024.csv --key raum --groups arme --total alle --compare 2019.csv --crosswalk umsteiger.csv
  atlas segregation stadt.csv --key raum --groups arme --total alle --suppressed 1..2 --drop Summe
  cat stadt.csv | atlas segregation - --key raum --groups arme --total alle --by bezirk --json`,
  en: `
Measured are each group against all others, each two groups against each other, and all together where they do not
overlap. In CSV and JSON shares run from 0 to 1, else on a scale to 100.

Examples:
  atlas segregation city.csv --key area --groups poor --total all --measures evenness
  atlas segregation city.csv --key area --groups german,eu,other --areas areas.geojson --areas-key NR --csv
  atlas segregation city.csv --key area --groups poor --total all --areas areas.geojson --areas-key NR \
    --measures association --local local-moran --neighbours knn:6
  atlas segregation 2024.csv --key area --groups poor --total all --by district --compare 2019.csv --decompose
  atlas segregation 2024.csv --key area --groups poor --total all --compare 2019.csv --crosswalk crosswalk.csv
  atlas segregation city.csv --key area --groups poor --total all --suppressed 1..2 --drop Total
  cat city.csv | atlas segregation - --key area --groups poor --total all --by district --json`,
}

async function act(context: Context, file: string, given: SegregationOptions): Promise<void> {
  const { host, language } = context
  const { areas, areasKey, crs = null } = given
  if ((areas === undefined) !== (areasKey === undefined))
    usageError({ de: '--areas und --areas-key gehören zusammen', en: '--areas and --areas-key belong together' })
  const centres = listed(given.centre)
  if (centres.length > 0 && areas === undefined)
    usageError({ de: '--centre braucht --areas', en: '--centre needs --areas' })
  if (given.neighbours !== undefined && areas === undefined)
    usageError({ de: '--neighbours braucht --areas', en: '--neighbours needs --areas' })
  if (given.decompose && listed(given.by).length === 0 && given.compare === undefined)
    usageError({ de: '--decompose braucht --by oder --compare', en: '--decompose needs --by or --compare' })
  if (given.suppressed !== undefined && given.decompose === true)
    usageError(
      { de: '--suppressed geht nicht mit --decompose', en: '--suppressed does not go with --decompose' },
      {
        de: 'die Teile von M brauchen jede Anzahl; --compare ohne --decompose nennt die Veränderung als Spanne',
        en: 'the parts of M need every count; --compare without --decompose gives the change as a range',
      },
    )
  if (given.suppressed !== undefined && given.crosswalk !== undefined)
    usageError(
      { de: '--suppressed geht nicht mit --crosswalk', en: '--suppressed does not go with --crosswalk' },
      {
        de: 'Anteile gesperrter Anzahlen lassen sich nicht umrechnen; --compare ohne --crosswalk vergleicht jede Tabelle auf ihren Räumen',
        en: 'parts of withheld counts cannot be carried; --compare without --crosswalk compares each table on its own areas',
      },
    )
  const groups = listed(given.groups)
  const unasked = given.local === undefined ? 'all' : ''
  const measures = withNeighbours(await measuresWithParameters(given.measures ?? unasked), given.neighbours)
  const local = withNeighbours(await localsWithParameters(given.local ?? ''), given.neighbours)
  if (given.neighbours !== undefined) refuseIdle([...measures, ...local])
  const { layerFiles } = await import('../pipeline/gather/layer-files.ts')
  const inference = { ...(given.inference ?? none), draws: given.draws ?? 999, seed: given.seed ?? 1 }
  const compare = await compareOf(given, { areasKey: areasKey ?? null, crs })
  const places = areas === undefined ? [] : layerFiles({ file: areas })
  const files = await readFiles(host, '', [...new Set([file, ...places, ...compareFiles(compare)])])
  const pipeline = await import('../pipeline/city/answer.ts')
  const { value, findings } = await pipeline.answer(
    {
      file,
      key: given.key,
      groups,
      total: given.total ?? null,
      by: listed(given.by),
      format: given.format ?? machineForm,
      drop: listed(given.drop),
      areas: areas === undefined ? null : { file: areas, key: areasKey!, crs },
      centres,
      tolerance: given.tolerance ?? 0,
      withheld: given.suppressed ?? null,
      rounding: given.rounded ?? 0,
      measures,
      local,
      inference,
      compare,
      decompose: given.decompose ?? false,
    },
    files,
  )
  if (value === null) throw new AtlasError(findings)
  if ((given.measures ?? given.local) !== undefined && value.values.length + value.local.length === 0)
    nothingToMeasure(value)
  if (given.json) {
    const { answerJson } = await import('../pipeline/city/answer-json.ts')
    return host.out(answerJson(value, findings))
  }
  if (!given.quiet) await sayFindings(context, findings)
  if (given.csv) {
    const { answerCsv } = await import('../pipeline/city/answer-csv.ts')
    return host.out(answerCsv(value, language))
  }
  await say(context, value, inference)
}

async function say({ host, language, t }: Context, value: Answer, inference: AskedInference): Promise<void> {
  const { answerWords } = await import('../pipeline/city/answer-words.ts')
  const { belowWords } = await import('../pipeline/city/below-words.ts')
  const parts = answerWords(value, language).map(
    ({ title, heads, rows, remarks }) => `${title}\n\n${table(heads, rows)}\n${remarks.map((r) => `${r}\n`).join('')}`,
  )
  const below = belowWords(inference, value).map((text) => text[language])
  host.out([...parts, ...(below.length > 0 ? [`${below.join('\n')}\n`] : [])].join('\n'))
  if (value.without.length > 0)
    host.out(
      t({
        de: `\nNicht gerechnet, weil Angaben fehlen (--areas, --centre, mehrere Gruppen): ${value.without.join(', ')}\n`,
        en: `\nNot computed for want of inputs (--areas, --centre, several groups): ${value.without.join(', ')}\n`,
      }),
    )
}

const nothingToMeasure = ({ without }: Answer): never =>
  usageError(
    {
      de: `aus diesen Angaben nicht zu rechnen: ${without.join(', ')}`,
      en: `cannot be computed from what is given: ${without.join(', ')}`,
    },
    {
      de: 'je nach Maß --areas mit Geometrie, --centre, oder mehrere Gruppen; "atlas docs" nennt, was es braucht',
      en: 'depending on the measure --areas with geometry, --centre, or several groups; "atlas docs" names its needs',
    },
  )

function metres(value: string): number {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value)
  return usageError(
    { de: `"${value}" ist keine Länge für --tolerance`, en: `"${value}" is no length for --tolerance` },
    { de: 'Meter, etwa 0.5', en: 'metres, such as 0.5' },
  )
}
