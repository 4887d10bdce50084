import { Option, type Command } from 'commander'
import { AtlasError, fail } from '../model/error.ts'
import type { Bytes } from '../model/files.ts'
import type { convert as whole } from '../pipeline/inspect/convert.ts'
import { areasAsked, type AreasOptions } from './inspect/areas-asked.ts'
import { areaOptions } from './inspect/area-options.ts'
import { command, oneOf, type CommonOptions } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { givenOf, givenOptions, type GivenOptions } from './inspect/given.ts'
import { outputs } from './options.ts'
import { partsBeside } from './read-files.ts'
import { usageError } from './usage-error.ts'

type Inspected = Parameters<typeof whole>[0]
type Wanted = Parameters<typeof whole>[2]

interface ConvertOptions extends AreasOptions, GivenOptions, CommonOptions {
  readonly out?: string
  readonly to?: Target
  readonly provider?: string
  readonly licence?: string
}

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

const outOptions = ({ t }: Context) =>
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

const notes = {
  de: `
Geschrieben wird UTF-8 mit Komma und Dezimalpunkt, jede Zahl mit allen gelieferten Ziffern, Schlüssel als
Text, ohne Titel, Fußzeilen und Summenzeilen. Geometrie wird GeoJSON (RFC 7946) in Länge und Breite, als CSV oder
Parquet die Tabelle ihrer Eigenschaften. Eine Flat-Datei von GENESIS bekommt eine Zeile je Tag und Ausprägungen und
eine Spalte je Inhalt. Was die Datei offen lässt, wird gefragt und nie geraten.

Beispiele:
  atlas convert daten/einwohner_2024.csv > einwohner.csv
  atlas convert daten/sgb2_2024.csv -o sauber --signs "-=zero .=secret" --licence dl-de/by-2-0
  atlas convert daten/einwohner_2024.csv -o einwohner.parquet
  atlas convert geo/raeume.zip -o raeume.geojson`,
  en: `
Written is UTF-8 with comma and decimal point, each number with all digits that were delivered, keys as
text, without titles, footers and total rows. Geometry becomes GeoJSON (RFC 7946) in longitude and latitude, or as CSV
or Parquet the table of its properties. A flat file of GENESIS gets a row for each day and attributes, and a column for
each content. What the file leaves open is asked and never guessed.

Examples:
  atlas convert data/residents_2024.csv > residents.csv
  atlas convert data/sgb2_2024.csv -o clean --signs "-=zero .=secret" --licence dl-de/by-2-0
  atlas convert data/residents_2024.csv -o residents.parquet
  atlas convert geo/areas.zip -o areas.geojson`,
}

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
  const { table, csv, layer } = inspected.inner ?? inspected
  if (table === null && !csv?.genesis && !layer?.system) throw nothingIn(path)
  if (asked === 'geojson' && !layer) noGeometry(path)
  const to = asked ?? (layer ? 'geojson' : 'csv')
  const wanted = {
    to,
    signs: given.signs ?? {},
    provider: options.provider ?? null,
    licence: options.licence ?? null,
  }
  const own = inspected.inner ?? inspected
  const { rows, dropped } =
    own.seen < own.size
      ? await inParts(context, inspected, bytes, wanted, out)
      : await asWhole(context, inspected, bytes, wanted, out)
  if (options.quiet) return
  const left =
    dropped.length === 0
      ? { de: '', en: '' }
      : { de: `; ohne Summenzeilen: ${dropped.join(', ')}`, en: `; without total rows: ${dropped.join(', ')}` }
  const system = layer && to !== 'parquet' && (to === 'geojson' || layer.holds === 'points') ? layer.system!.crs : null
  const moved =
    system === null || system === 'EPSG:4326'
      ? { de: '', en: '' }
      : { de: `, aus ${system} in Länge und Breite`, en: `, from ${system} to longitude and latitude` }
  const what = to === 'geojson' ? { de: 'Objekte', en: 'features' } : { de: 'Zeilen', en: 'rows' }
  host.say(t({ de: `${rows} ${what.de}${moved.de}${left.de}\n`, en: `${rows} ${what.en}${moved.en}${left.en}\n` }))
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

type Content = string | Uint8Array | AsyncIterable<Uint8Array>

/** What is written where: the file alone, or into a folder with its data package behind it. */
function placed(
  { dirname }: Context['host'],
  out: string,
  name: string,
  content: Content,
  descriptor: Content,
): [folder: string, files: Map<string, Content>] {
  if (isFile(out)) return [dirname(out), new Map([[out.replace(/^.*[\\/]/, ''), content]])]
  return [
    out,
    new Map([
      [name, content],
      ['datapackage.json', descriptor],
    ]),
  ]
}

const targets = ['csv', 'parquet', 'geojson'] as const
type Target = (typeof targets)[number]

const isFile = (out: string): boolean => /\.(?:csv|parquet|geojson)$/i.test(out)

/** The format asked for, by the ending of the target or by --to; null where neither says; a usage error where they contradict each other. */
function targetOf({ out, to }: ConvertOptions): Target | null {
  const [, ending] = /\.([a-z0-9]+)$/i.exec(out ?? '') ?? []
  const named = ending?.toLowerCase()
  if (out !== undefined && named !== undefined && !targets.includes(named as Target))
    return usageError(
      { de: `"${out}" kann nicht geschrieben werden`, en: `"${out}" cannot be written` },
      {
        de: 'eine Datei .csv, .parquet oder .geojson, oder ein Ordner',
        en: 'a file .csv, .parquet or .geojson, or a folder',
      },
    )
  if (named !== undefined && to !== undefined && named !== to)
    return usageError(
      { de: `--to ${to} und "${out}" widersprechen sich`, en: `--to ${to} and "${out}" contradict each other` },
      { de: 'eines von beiden', en: 'one of the two' },
    )
  if (to === 'parquet' && out === undefined)
    return usageError(
      { de: 'Parquet geht nicht auf die Standardausgabe', en: 'Parquet does not go to stdout' },
      { de: 'ein Ziel mit -o', en: 'a target with -o' },
    )
  return (named as Target | undefined) ?? to ?? null
}

const noGeometry = (file: string) =>
  usageError(
    { de: `${file} enthält keine Geometrie`, en: `${file} holds no geometry` },
    { de: '--to csv oder parquet', en: '--to csv or parquet' },
  )

const nothingIn = (file: string) =>
  fail(
    'ATL-0206',
    { de: 'die Datei enthält keine Tabelle und keine Geometrie', en: 'the file holds no table and no geometry' },
    { file },
  )

/** Why not all can be read in parts. */
const tooLarge = ({ file, inner }: Inspected) =>
  fail(
    'ATL-0206',
    inner
      ? {
          de: 'die Datei im Archiv ist größer als 64 MiB und lässt sich nicht in Teilen lesen, solange sie verpackt ist',
          en: 'the file in the archive is larger than 64 MiB and cannot be read in parts while it is packed',
        }
      : {
          de: 'die Flat-Datei ist größer als 64 MiB; was eine Zeile wird, steht in ihr weit auseinander',
          en: 'the flat file is larger than 64 MiB; what becomes one row stands far apart in it',
        },
    {
      file,
      remedy: inner
        ? { de: 'erst entpacken', en: 'unpack it first' }
        : {
            de: 'weniger Merkmale oder Jahre abrufen, oder als Quelle in den Plan eintragen; dort wird sie in Teilen gelesen',
            en: 'retrieve fewer attributes or years, or declare it as a source; there it is read in parts',
          },
    },
  )
