import { Option, type Command } from 'commander'
import { AtlasError, fail } from '../model/error.ts'
import { areasAsked, type AreasOptions } from './areas-asked.ts'
import { areaOptions } from './area-options.ts'
import { command, oneOf, type CommonOptions } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { givenOf, givenOptions, type GivenOptions } from './given.ts'
import { outputs } from './options.ts'
import { usageError } from './usage-error.ts'

interface ConvertOptions extends AreasOptions, GivenOptions, CommonOptions {
  readonly out?: string
  readonly to?: 'csv' | 'parquet'
  readonly provider?: string
  readonly licence?: string
}

/** `atlas convert lieferung.xlsx -o sauber`: a delivered table as clean CSV or Parquet with a data package. */
export const convert = (context: Context): Command =>
  command(context, 'convert', outlines.convert.summary, [
    ...areaOptions(context),
    ...givenOptions(context),
    ...outOptions(context),
  ])
    .argument(
      context.t({ de: '<datei>', en: '<file>' }),
      context.t({
        de: 'gelieferte Tabelle: CSV, XLSX, ODS, XLS, JSON, Parquet oder ZIP',
        en: 'delivered table: CSV, XLSX, ODS, XLS, JSON, Parquet or ZIP',
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
        de: 'Datei (.csv, .parquet), oder Ordner für Tabelle und datapackage.json (Vorgabe: CSV auf die Standardausgabe)',
        en: 'file (.csv, .parquet), or folder for table and datapackage.json (default: CSV to stdout)',
      }),
    ),
    new Option(
      '--to <csv|parquet>',
      t({
        de: 'Format im Ordner (Vorgabe: csv); in Parquet stehen Zeichen in Spalten "…_zeichen"',
        en: 'format in the folder (default: csv); in Parquet signs stand in columns "…_zeichen"',
      }),
    ).argParser((value) => oneOf('--to', value, ['csv', 'parquet'])),
    new Option('--provider <name>', t({ de: 'wer geliefert hat', en: 'who delivered it' })),
    new Option(
      t({ de: '--licence <lizenz>', en: '--licence <licence>' }),
      t({ de: 'unter welcher Lizenz', en: 'under which licence' }),
    ),
  ].map((option) => option.helpGroup(outputs(t)))

const notes = {
  de: `
Geschrieben wird UTF-8 mit Komma und Dezimalpunkt, jede Zahl mit allen gelieferten Ziffern, Schlüssel als
Text, ohne Titel, Fußzeilen und Summenzeilen. Was die Datei offen lässt, wird gefragt und nie geraten.

Beispiele:
  atlas convert daten/einwohner_2024.csv > einwohner.csv
  atlas convert daten/sgb2_2024.csv -o sauber --signs "-=zero .=secret" --licence dl-de/by-2-0
  atlas convert daten/einwohner_2024.csv -o einwohner.parquet`,
  en: `
Written is UTF-8 with comma and decimal point, each number with all digits that were delivered, keys as
text, without titles, footers and total rows. What the file leaves open is asked and never guessed.

Examples:
  atlas convert data/residents_2024.csv > residents.csv
  atlas convert data/sgb2_2024.csv -o clean --signs "-=zero .=secret" --licence dl-de/by-2-0
  atlas convert data/residents_2024.csv -o residents.parquet`,
}

async function act(context: Context, path: string, options: ConvertOptions): Promise<void> {
  const { host, t } = context
  const { out } = options
  const to = targetOf(options)
  const bytes = await host.read(path)
  const { known } = await areasAsked(context, options)
  const given = await givenOf(options)
  const { inspect } = await import('../pipeline/inspect/inspect.ts')
  const inspected = await inspect(bytes, path, known, { ...given, whole: true })
  if (inspected.doubts.length > 0) throw new AtlasError(inspected.doubts)
  if ((inspected.inner ?? inspected).table === null) throw noTable(path, inspected.inner ?? inspected)
  if (inspected.seen < inspected.size) throw tooLarge(path)
  const { convert: made } = await import('../pipeline/inspect/convert.ts')
  const { name, content, descriptor, rows, dropped } = await made(inspected, bytes, {
    to,
    signs: given.signs ?? {},
    provider: options.provider ?? null,
    licence: options.licence ?? null,
  })
  if (typeof content === 'string' && out === undefined) host.out(content)
  else if (isFile(out!)) await host.create(host.dirname(out!), new Map([[out!.replace(/^.*[\\/]/, ''), content]]))
  else
    await host.create(
      out!,
      new Map([
        [name, content],
        ['datapackage.json', descriptor],
      ]),
    )
  if (options.quiet) return
  const left =
    dropped.length === 0
      ? { de: '', en: '' }
      : { de: `; ohne Summenzeilen: ${dropped.join(', ')}`, en: `; without total rows: ${dropped.join(', ')}` }
  host.say(t({ de: `${rows} Zeilen${left.de}\n`, en: `${rows} rows${left.en}\n` }))
}

const isFile = (out: string): boolean => /\.(?:csv|parquet)$/i.test(out)

/** The format asked for, by the ending of the target or by --to; a usage error where they contradict each other. */
function targetOf({ out, to }: ConvertOptions): 'csv' | 'parquet' {
  const [, ending] = /\.([a-z0-9]+)$/i.exec(out ?? '') ?? []
  const named = ending?.toLowerCase()
  if (out !== undefined && named !== undefined && named !== 'csv' && named !== 'parquet')
    return usageError(
      { de: `"${out}" kann nicht geschrieben werden`, en: `"${out}" cannot be written` },
      { de: 'eine Datei .csv oder .parquet, oder ein Ordner', en: 'a file .csv or .parquet, or a folder' },
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
  return (named as 'csv' | 'parquet' | undefined) ?? to ?? 'csv'
}

function noTable(file: string, { csv, layer }: { readonly csv: { genesis: unknown } | null; readonly layer: unknown }) {
  const what = csv?.genesis
    ? { de: 'eine Flat-Datei von GENESIS, viele Tabellen in einer', en: 'a flat file of GENESIS, many tables in one' }
    : layer
      ? { de: 'Geometrie', en: 'geometry' }
      : null
  if (what === null)
    return fail('ATL-0206', { de: 'die Datei enthält keine Tabelle', en: 'the file holds no table' }, { file })
  return fail(
    'ATL-0206',
    { de: `die Datei ist ${what.de}`, en: `the file is ${what.en}` },
    {
      file,
      expected: { de: 'eine Tabelle', en: 'a table' },
      remedy: {
        de: 'mit "atlas inspect --write" in den Plan eintragen; dort wird sie so gelesen, wie sie ist',
        en: 'declare it with "atlas inspect --write"; there it is read as it is',
      },
    },
  )
}

const tooLarge = (file: string) =>
  fail(
    'ATL-0206',
    { de: 'die Datei ist größer als 64 MiB', en: 'the file is larger than 64 MiB' },
    {
      file,
      remedy: {
        de: 'als Quelle in den Plan eintragen; dort wird sie in Teilen gelesen',
        en: 'declare it as a source; there it is read in parts',
      },
    },
  )
