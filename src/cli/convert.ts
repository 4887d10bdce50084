import type { Command } from 'commander'
import { AtlasError } from '../model/error.ts'
import type { Bytes } from '../model/files.ts'
import type { convert as whole } from '../pipeline/inspect/convert.ts'
import { command } from './command.ts'
import type { Context } from './context.ts'
import { notes } from './convert/notes.ts'
import { outOptions, type ConvertOptions } from './convert/options.ts'
import { placed } from './convert/placed.ts'
import { noGeometry, nothingIn, tooLarge } from './convert/refusals.ts'
import { targetOf } from './convert/target.ts'
import { written } from './convert/written.ts'
import { exitCodesHelp } from './exit-code.ts'
import { areaOptions } from './inspect/area-options.ts'
import { areasAsked } from './inspect/areas-asked.ts'
import { givenOf, givenOptions } from './inspect/given.ts'
import { outlines } from './outlines.ts'
import { partsBeside } from './read-files.ts'
import { sayFindings } from './say/say-findings.ts'

type Inspected = Parameters<typeof whole>[0]
type Wanted = Parameters<typeof whole>[2]

/** `atlas convert lieferung.xlsx -o sauber`: a delivered table or geometry in a clean form, with a data package. */
export const convert = (context: Context): Command =>
  command(context, 'convert', outlines.convert.summary, [
    ...areaOptions(context),
    ...givenOptions(context),
    ...outOptions(context),
  ])
    .argument(
      context.t({ de: '<datei>', en: '<file>' }),
      context.t({
        de: 'gelieferte Datei: CSV, GENESIS, XLSX, ODS, XLS, JSON, Parquet, ZIP, oder Geometrie (GeoJSON, TopoJSON, GeoPackage, Shapefile, FlatGeobuf)',
        en: 'delivered file: CSV, GENESIS, XLSX, ODS, XLS, JSON, Parquet, ZIP, or geometry (GeoJSON, TopoJSON, GeoPackage, Shapefile, FlatGeobuf)',
      }),
    )
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (path: string, _, cmd: Command) => act(context, path, cmd.optsWithGlobals<ConvertOptions>()))

async function act(context: Context, path: string, options: ConvertOptions): Promise<void> {
  const { host, t } = context
  const { out } = options
  const asked = targetOf(options)
  const bytes = await host.read(path)
  const { known } = await areasAsked(context, options)
  const given = await givenOf(options)
  const { inspect } = await import('../pipeline/inspect/inspect.ts')
  const inspected = await inspect(bytes, path, known, { ...given, whole: true }, await partsBeside(host, path))
  if (inspected.doubts.length > 0) throw new AtlasError(inspected.doubts)
  const own = inspected.inner ?? inspected
  const { table, csv, layer } = own
  if (table === null && !csv?.genesis && !layer?.system) throw nothingIn(path)
  if (asked === 'geojson' && !layer) noGeometry(path)
  const to = asked ?? (layer ? 'geojson' : 'csv')
  const wanted = {
    to,
    signs: given.signs ?? {},
    provider: options.provider ?? null,
    licence: options.licence ?? null,
  }
  const { rows, dropped } =
    own.seen < own.size
      ? await inParts(context, inspected, bytes, wanted, out)
      : await asWhole(context, inspected, bytes, wanted, out)
  if (options.quiet) return
  await sayFindings(context, inspected.warnings)
  const moves = layer && to !== 'parquet' && (to === 'geojson' || layer.holds === 'points')
  host.say(
    `${t(
      written({
        rows,
        of: to === 'geojson' ? 'features' : 'rows',
        from: moves ? layer.system!.crs : null,
        dropped,
        headings: table?.headings.map(({ key }) => key) ?? [],
        nested: own.nested,
      }),
    )}\n`,
  )
}

async function asWhole({ host }: Context, inspected: Inspected, bytes: Bytes, wanted: Wanted, out: string | undefined) {
  const { convert: made } = await import('../pipeline/inspect/convert.ts')
  const { name, content, descriptor, rows, dropped } = await made(inspected, bytes, wanted)
  if (typeof content === 'string' && out === undefined) host.out(content)
  else await host.create(...placed(host, out!, name, content, descriptor))
  return { rows, dropped }
}

/** A text table too large to be held is read twice in parts; of others that large only a part would be known. */
async function inParts({ host }: Context, inspected: Inspected, bytes: Bytes, wanted: Wanted, out: string | undefined) {
  const { to } = wanted
  if (inspected.inner || inspected.csv?.genesis || to === 'geojson') throw tooLarge(inspected)
  const { streamConvert } = await import('../pipeline/inspect/stream/stream-convert.ts')
  const { name, content, descriptor, rows, dropped } = await streamConvert(inspected, bytes, {
    ...wanted,
    to,
    hash: () => host.hash(),
  })
  if (out !== undefined) await host.create(...placed(host, out, name, content, whenDone(descriptor)))
  else {
    const text = new TextDecoder('utf-8', { ignoreBOM: true })
    for await (const part of content) host.out(text.decode(part, { stream: true }))
  }
  return { rows, dropped }
}

async function* whenDone(descriptor: () => string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(descriptor())
}
