import type { Command } from 'commander'
import { numbered } from '../../model/nouns.ts'
import { AtlasError } from '../../model/error.ts'
import type { CrosswalkReport } from '../../pipeline/crosswalk/check.ts'
import { command, type CommonOptions } from '../command.ts'
import type { Context } from '../context.ts'
import { exitCodesHelp } from '../exit-code.ts'
import { option } from '../option.ts'
import { jsonOption } from '../options.ts'
import { readFiles } from '../read-files.ts'
import { inFull } from '../../model/findings/in-full.ts'
import { sayFindings } from '../say/say-findings.ts'
import { usageError } from '../usage-error.ts'
import { countsRequest, tableOptions, type TableOptions } from './counts-request.ts'
import { crsOption, formOf, formOptions, layerOptions, type FormOptions } from './options.ts'
import { hasErrors } from '../../model/has-errors.ts'

interface CheckOptions extends CommonOptions, FormOptions, TableOptions {
  readonly old?: string
  readonly keyOld?: string
  readonly new?: string
  readonly keyNew?: string
  readonly layerOld?: string
  readonly layerNew?: string
  readonly crs?: string
  readonly table?: string
}

/** `atlas crosswalk check umsteiger.csv --old alt.geojson --key-old RAUM --new neu.geojson --key-new RAUM` */
export const check = (context: Context): Command =>
  command(
    context,
    'check',
    {
      de: 'Umsteigeschlüssel prüfen: Summen, Schlüssel, Rundlauf, Gesamtzahlen',
      en: 'check a crosswalk: sums, keys, round trip, totals',
    },
    [
      option(context, '--old <file>', {
        de: 'frühere Räume, gegen die die Schlüssel geprüft werden',
        en: 'earlier areas that the keys are checked against',
      }),
      option(context, '--key-old <name>', {
        de: 'Eigenschaft mit dem alten Schlüssel',
        en: 'property with the old key',
      }),
      option(context, '--new <file>', { de: 'jetzige Räume', en: 'present areas' }),
      option(context, '--key-new <name>', {
        de: 'Eigenschaft mit dem neuen Schlüssel',
        en: 'property with the new key',
      }),
      ...layerOptions(context),
      crsOption(context),
      option(context, '--table <file>', {
        de: 'CSV mit Anzahlen der alten Räume, deren Summe bleiben muss',
        en: 'CSV with counts of the old areas, whose total must stay',
      }),
      ...tableOptions(context),
      ...formOptions(context),
      jsonOption(context),
    ],
  )
    .argument(context.t({ de: '<datei>', en: '<file>' }), context.t({ de: 'Umsteigeschlüssel', en: 'crosswalk' }))
    .addHelpText('after', context.t(examples))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (file: string, _, cmd: Command) => act(context, file, cmd.optsWithGlobals<CheckOptions>()))

const examples = {
  de: `
Beispiele:
  atlas crosswalk check umsteiger.csv
  atlas crosswalk check umsteiger.csv --old alt.geojson --key-old RAUM --new neu.geojson --key-new RAUM
  atlas crosswalk check umsteiger.csv --table einwohner_2019.csv --key RAUM --columns EW --json`,
  en: `
Examples:
  atlas crosswalk check crosswalk.csv
  atlas crosswalk check crosswalk.csv --old old.geojson --key-old AREA --new new.geojson --key-new AREA
  atlas crosswalk check crosswalk.csv --table residents_2019.csv --key AREA --columns N --json`,
}

async function act(context: Context, file: string, options: CheckOptions): Promise<void> {
  const { host } = context
  const crs = options.crs ?? null
  const layer = (path: string | undefined, key: string | undefined, layer: string | undefined, name: string) => {
    if (path === undefined) return layer === undefined ? null : withoutFile(name)
    return key === undefined ? withoutKey(name) : { file: path, key, layer: layer ?? null, crs }
  }
  const old = layer(options.old, options.keyOld, options.layerOld, 'old')
  const present = layer(options.new, options.keyNew, options.layerNew, 'new')
  const counts = countsRequest(options.table, options)
  const { layerFiles } = await import('../../pipeline/gather/layer-files.ts')
  const layers = [old, present].flatMap((one) => (one ? layerFiles({ file: one.file }) : []))
  const files = await readFiles(host, '', [file, ...layers, ...(counts ? [counts.file] : [])])
  const pipeline = await import('../../pipeline/crosswalk/check.ts')
  const { report, findings } = await pipeline.check(await formOf(file, options), { old, present, counts }, files)
  if (hasErrors(findings)) throw new AtlasError(findings)
  if (options.json) host.out(`${JSON.stringify({ ...report, findings: findings.map(inFull) }, null, 2)}\n`)
  if (options.quiet) return
  await sayFindings(context, findings)
  if (!options.json && report) host.out(words(context, report))
}

const withoutFile = (name: string): never =>
  usageError({ de: `--layer-${name} gilt nur mit --${name}`, en: `--layer-${name} holds only with --${name}` })

const withoutKey = (name: string): never =>
  usageError({ de: `zu --${name} gehört --key-${name}`, en: `--${name} needs --key-${name}` })

function words({ t, language }: Context, { rows, old, present, estimated, sums, trips }: CrosswalkReport): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 7, useGrouping: false })
  const shown = (value: number) => format.format(value)
  const lines = [
    {
      de: `${numbered(rows, 'row').de}, ${old} alte und ${present} neue Räume`,
      en: `${numbered(rows, 'row').en}, ${old} old and ${present} new areas`,
    },
    {
      de: `Summen der Gewichte je altem Raum: ${sums.every(isOne) ? 'alle 1' : `${shown(sums[0])} bis ${shown(sums[1])}`}`,
      en: `sums of the weights of an old area: ${sums.every(isOne) ? 'all 1' : `${shown(sums[0])} to ${shown(sums[1])}`}`,
    },
    {
      de: `Teile von alten Räumen erhalten, und damit geschätzte Werte: ${numbered(estimated, 'raum').de}`,
      en: `areas that receive parts of old ones, so that their values are estimates: ${estimated}`,
    },
    ...Object.entries(trips).map(([column, { before, after, largest }]) => {
      const what = {
        de: column === '1' ? 'eine Person je Raum' : column,
        en: column === '1' ? 'one person an area' : column,
      }
      return {
        de: `${what.de}: ${shown(before)} vorher, ${shown(after)} nachher; hin und zurück weicht kein Raum um mehr als ${shown(ceiling(largest))} ab`,
        en: `${what.en}: ${shown(before)} before, ${shown(after)} after; there and back no area is off by more than ${shown(ceiling(largest))}`,
      }
    }),
  ]
  return lines.map((line) => `${t(line)}\n`).join('')
}

const isOne = (sum: number): boolean => Math.abs(sum - 1) < 1e-9

/** What rounding leaves is no deviation, but not zero either. */
const ceiling = (value: number): number => Math.ceil(value * 1e7) / 1e7
