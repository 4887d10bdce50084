import type { Command } from 'commander'
import { machineForm } from '../model/delivery.ts'
import { AtlasError } from '../model/error.ts'
import type { Answer } from '../pipeline/city/answer.ts'
import { command } from './command.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { listed } from './listed.ts'
import { outlines } from './outlines.ts'
import { readFiles } from './read-files.ts'
import { inFull } from '../model/findings/in-full.ts'
import { sayFindings } from './say/say-findings.ts'
import { none } from './segregation/chance-options.ts'
import { compareFiles, compareOf } from './segregation/compare-options.ts'
import { localsWithParameters, measuresWithParameters } from './segregation/measures-with-parameters.ts'
import { refuseIdle, withNeighbours } from './segregation/neighbours-option.ts'
import { notes } from './segregation/notes.ts'
import { segregationOptions, type SegregationOptions } from './segregation/options.ts'
import { refuseClashes } from './segregation/refuse-clashes.ts'
import { sayAnswer } from './segregation/say-answer.ts'
import { usageError } from './usage-error.ts'

/** `atlas segregation tabelle.csv --key raum --groups arme,auslaender --total alle`: measures of any table, without a plan. */
export const segregation = (context: Context): Command =>
  command(context, 'segregation', outlines.segregation.summary, segregationOptions(context))
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

async function act(context: Context, file: string, given: SegregationOptions): Promise<void> {
  const { host, language } = context
  const { areas, areasKey, crs = null } = given
  refuseClashes(given)
  const groups = listed(given.groups)
  if (groups.length === 0) usageError({ de: '--groups nennt keine Spalte', en: '--groups names no column' })
  const unasked = given.local === undefined ? 'all' : ''
  const measures = withNeighbours(await measuresWithParameters(given.measures ?? unasked), given.neighbours)
  const local = withNeighbours(await localsWithParameters(given.local ?? ''), given.neighbours)
  if (given.neighbours !== undefined) refuseIdle([...measures, ...local])
  const { layerFiles } = await import('../pipeline/gather/layer-files.ts')
  const inference = { ...(given.inference ?? none), draws: given.draws ?? 999, seed: given.seed ?? 1 }
  const comparison = await compareOf(given, { areasKey: areasKey ?? null, crs })
  const places = areas === undefined ? [] : layerFiles({ file: areas })
  const files = await readFiles(host, '', [...new Set([file, ...places, ...compareFiles(comparison)])])
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
      areas: areas === undefined ? null : { file: areas, key: areasKey!, layer: given.areasLayer ?? null, crs },
      centres: listed(given.centre),
      tolerance: given.tolerance ?? 0,
      withheld: given.suppressed ?? null,
      rounding: given.rounded ?? 0,
      measures,
      local,
      inference,
      year: comparison.year,
      compare: comparison.compare,
      yearColumn: comparison.yearColumn,
      decompose: given.decompose ?? false,
    },
    files,
  )
  if (value === null) throw new AtlasError(findings)
  if ((given.measures ?? given.local) !== undefined && value.values.length + value.local.length === 0)
    nothingToMeasure(value)
  if (given.json) {
    const { answerJson } = await import('../pipeline/city/say/answer-json.ts')
    return host.out(answerJson(value, findings.map(inFull)))
  }
  if (!given.quiet) await sayFindings(context, findings)
  if (given.csv) {
    const { answerCsv } = await import('../pipeline/city/say/answer-csv.ts')
    return host.out(answerCsv(value, language))
  }
  await sayAnswer(context, value, inference)
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
