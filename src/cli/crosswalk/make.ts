import { Option, type Command } from 'commander'
import { numbered } from '../../model/nouns.ts'
import { AtlasError, fail } from '../../model/error.ts'
import { command, type CommonOptions } from '../command.ts'
import type { Context } from '../context.ts'
import { exitCodesHelp } from '../exit-code.ts'
import { readFiles } from '../read-files.ts'
import { sayFindings } from '../say/say-findings.ts'
import { option } from '../option.ts'
import { crsOption, layerOptions, sliversOption } from './options.ts'
import { pointsRequest, weightOptions, type WeightOptions } from './weight-options.ts'
import { hasErrors } from '../../model/has-errors.ts'

interface MakeOptions extends CommonOptions, WeightOptions {
  readonly keyOld: string
  readonly keyNew: string
  readonly layerOld?: string
  readonly layerNew?: string
  readonly crs?: string
  readonly slivers?: number
  readonly out?: string
}

/** `atlas crosswalk make alt.geojson neu.geojson --key-old RAUM --key-new RAUM -o umsteiger.csv` */
export const make = (context: Context): Command =>
  command(
    context,
    'make',
    {
      de: 'Umsteigeschlüssel aus zwei Geometrien anlegen, nach Fläche oder nach Punkten',
      en: 'make a crosswalk from two geometries, by area or by points',
    },
    [
      option(context, '--key-old <name>', {
        de: 'Eigenschaft mit dem alten Schlüssel',
        en: 'property with the old key',
      }).makeOptionMandatory(),
      option(context, '--key-new <name>', {
        de: 'Eigenschaft mit dem neuen Schlüssel',
        en: 'property with the new key',
      }).makeOptionMandatory(),
      ...layerOptions(context),
      crsOption(context),
      sliversOption(context),
      ...weightOptions(context),
      new Option(
        context.t({ de: '-o, --out <datei>', en: '-o, --out <file>' }),
        context.t({
          de: 'neue Datei (Vorgabe: Standardausgabe); eine vorhandene wird nie überschrieben',
          en: 'new file (default: stdout); one that exists is never overwritten',
        }),
      ),
    ],
  )
    .argument(context.t({ de: '<alt>', en: '<old>' }), context.t({ de: 'frühere Räume', en: 'earlier areas' }))
    .argument(context.t({ de: '<neu>', en: '<new>' }), context.t({ de: 'jetzige Räume', en: 'present areas' }))
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (old: string, present: string, _, cmd: Command) =>
      act(context, old, present, cmd.optsWithGlobals<MakeOptions>()),
    )

const notes = {
  de: `
Ohne --weight wird nach Fläche verteilt: gut für Grenzverschiebungen auf gleichmäßig bewohntem Land, schlecht, wo
in einem Teil niemand wohnt. Weiß die Statistikstelle, wie viele Personen wohin gehören, ist ihr Schlüssel besser.

Beispiele:
  atlas crosswalk make alt.geojson neu.geojson --key-old RAUM --key-new RAUM -o umsteiger.csv
  atlas crosswalk make alt.geojson neu.geojson --key-old RAUM --key-new RAUM --weight adressen.gpkg --count PERSONEN
  atlas crosswalk make alt.geojson neu.geojson --key-old RAUM --key-new RAUM --weight adressen.csv --x OST --y NORD`,
  en: `
Without --weight it is shared out by area: good for borders moved across evenly settled land, poor where nobody lives
in one part. If the statistics office knows how many persons belong where, its own crosswalk is better.

Examples:
  atlas crosswalk make old.geojson new.geojson --key-old AREA --key-new AREA -o crosswalk.csv
  atlas crosswalk make old.geojson new.geojson --key-old AREA --key-new AREA --weight addresses.gpkg --count PERSONS
  atlas crosswalk make old.geojson new.geojson --key-old AREA --key-new AREA --weight addresses.csv --x EAST --y NORTH`,
}

async function act(context: Context, old: string, present: string, options: MakeOptions): Promise<void> {
  const { host, t } = context
  const crs = options.crs ?? null
  const pipeline = await import('../../pipeline/crosswalk/make.ts')
  const { layerFiles } = await import('../../pipeline/gather/layer-files.ts')
  const points = pointsRequest(options, crs)
  const paths = [old, present, ...(points ? [points.file] : [])].flatMap((file) => layerFiles({ file }))
  const made = await pipeline.make(
    {
      old: { file: old, key: options.keyOld, layer: options.layerOld ?? null, crs },
      present: { file: present, key: options.keyNew, layer: options.layerNew ?? null, crs },
      slivers: options.slivers ?? null,
      points,
    },
    await readFiles(host, '', paths),
  )
  if (hasErrors(made.findings)) throw new AtlasError(made.findings)
  if (!options.quiet) await sayFindings(context, made.findings)
  if (options.out === undefined) return host.out(made.text)
  await write(context, options.out, made.text)
  if (!options.quiet)
    host.say(
      t({
        de: `${numbered(made.rows, 'row').de} nach ${options.out}\n`,
        en: `${numbered(made.rows, 'row').en} to ${options.out}\n`,
      }),
    )
}

/** A new file; one that exists stays as it is. */
async function write({ host }: Context, path: string, text: string): Promise<void> {
  try {
    await host.create(host.dirname(path), new Map([[path.split(/[\\/]/).at(-1)!, text]]))
  } catch (error) {
    if (!(error instanceof AtlasError) || error.findings[0]?.code !== 'ATL-0005') throw error
    throw fail(
      'ATL-0005',
      { de: 'diese Datei gibt es schon', en: 'this file exists already' },
      { file: path, remedy: { de: 'mit -o eine andere nennen', en: 'name another one with -o' } },
    )
  }
}
