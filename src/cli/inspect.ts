import { Option, type Command } from 'commander'
import { AtlasError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { InspectOptions } from './inspect/inspect-options.ts'
import { areaOptions } from './inspect/area-options.ts'
import { areasAsked } from './inspect/areas-asked.ts'
import { command, oneOf } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { givenOf, givenOptions } from './inspect/given.ts'
import { jsonOption, outputs, yearOption } from './options.ts'
import { partsBeside } from './read-files.ts'
import { inFull } from '../model/findings/in-full.ts'
import { said } from './say/said.ts'
import { sayFindings } from './say/say-findings.ts'
import { writeSource } from './inspect/write-source.ts'
import { hasErrors } from '../model/has-errors.ts'

/** `atlas inspect einwohner.csv`: what a file is taken to be, with the evidence; `--write` declares it as a source. */
export const inspect = (context: Context): Command =>
  command(context, 'inspect', outlines.inspect.summary, [
    ...areaOptions(context),
    ...givenOptions(context),
    ...writeOptions(context),
    jsonOption(context),
  ])
    .argument(context.t({ de: '<datei>', en: '<file>' }), context.t(fileText))
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'bug']))
    .action(async (path: string, _, cmd: Command) => act(context, path, cmd.optsWithGlobals<InspectOptions>()))

const fileText = {
  de: 'gelieferte Datei: CSV, XLSX, ODS, XLS, JSON, Parquet, ZIP, oder Geometrie (GeoJSON, TopoJSON, GeoPackage, Shapefile, FlatGeobuf)',
  en: 'delivered file: CSV, XLSX, ODS, XLS, JSON, Parquet, ZIP, or geometry (GeoJSON, TopoJSON, GeoPackage, Shapefile, FlatGeobuf)',
}

const writeOptions = (context: Context) => {
  const { t } = context
  const make = (flags: string, de: string, en: string) => new Option(flags, t({ de, en })).helpGroup(outputs(t))
  return [
    make(
      '--write [plan]',
      'als Quelle, Räume oder Punkte in den Plan schreiben (Vorgabe: --plan oder atlas.yaml)',
      'write into the plan as a source, areas or points (default: --plan or atlas.yaml)',
    ),
    make(
      t({ de: '--name <quelle>', en: '--name <source>' }),
      'Name der Quelle, der Ebene oder der Punkte im Plan (Vorgabe: aus dem Dateinamen)',
      'name of the source, the level or the points in the plan (default: made of the name of the file)',
    ),
    make(t({ de: '--provider <name>', en: '--provider <name>' }), 'wer geliefert hat', 'who delivered it'),
    make(t({ de: '--licence <lizenz>', en: '--licence <licence>' }), 'unter welcher Lizenz', 'under which licence'),
    make(
      '--missing <allow>',
      'Räume oder Jahre ohne Zeile sind erlaubt',
      'areas or years without a row are allowed',
    ).argParser((value) => oneOf('--missing', value, ['allow'])),
    yearOption(context),
    make(
      t({ de: '--gebietsstand <tag>', en: '--gebietsstand <day>' }),
      'Räume (Flächen oder Tabelle der Schlüssel): seit wann sie gelten, wie 2021-01-01; liegt der Tag vor dem des Plans, werden es frühere',
      'areas (geometry, or a table of keys): since when they hold, such as 2021-01-01; before the day of the plan they become earlier ones',
    ),
    make(
      '--exclaves <dissolve>',
      'Flächen: solche mit gleichem Schlüssel sind ein Raum',
      'areas: those with one key are one',
    ).argParser((value) => oneOf('--exclaves', value, ['dissolve'])),
    make('--of <facilities|persons>', 'Punkte: Einrichtungen oder Personen', 'points: facilities or persons').argParser(
      (value) => oneOf('--of', value, ['facilities', 'persons']),
    ),
  ]
}

const notes = {
  de: `
Was die Datei offen lässt, wird gefragt und nie geraten: dann endet der Befehl mit 1 und schreibt nichts.
Vor dem Schreiben wird die Quelle einmal so gelesen, wie ein Lauf sie liest.

Beispiele:
  atlas inspect daten/einwohner_2024.csv --plan atlas.yaml
  atlas inspect daten/sgb2_2024.csv --write --signs "-=zero .=secret"
  atlas inspect geo/raeume.gpkg --write --gebietsstand 2021-01-01 --name planungsraum
  atlas inspect geo/raeume_alt.csv --write --gebietsstand 2006-07-01 --by ID
  atlas inspect punkte/kitas.geojson --write --of facilities --year 2024
  atlas inspect lieferung.xlsx --sheet 2024 --areas geo/raeume.geojson --key RAUM_NR`,
  en: `
What the file leaves open is asked and never guessed: then the command ends with 1 and writes nothing.
Before it is written the source is read once as a run reads it.

Examples:
  atlas inspect data/residents_2024.csv --plan atlas.yaml
  atlas inspect data/sgb2_2024.csv --write --signs "-=zero .=secret"
  atlas inspect geo/areas.gpkg --write --gebietsstand 2021-01-01 --name planungsraum
  atlas inspect geo/areas_old.csv --write --gebietsstand 2006-07-01 --by ID
  atlas inspect points/kitas.geojson --write --of facilities --year 2024
  atlas inspect delivery.xlsx --sheet 2024 --areas geo/areas.geojson --key RAUM_NR`,
}

async function act(context: Context, path: string, options: InspectOptions): Promise<void> {
  const { host } = context
  const plan =
    options.write === undefined
      ? options.plan
      : typeof options.write === 'string'
        ? options.write
        : (options.plan ?? 'atlas.yaml')
  const bytes = await host.read(path)
  const areas = await areasAsked(context, { ...options, ...(plan !== undefined && { plan }) })
  const pipeline = await import('../pipeline/inspect/inspect.ts')
  const itself = options.gebietsstand !== undefined
  const given = {
    ...(await givenOf(options)),
    ...(options.of !== undefined && { points: true }),
    ...(itself && { areas: true }),
  }
  // Areas of another Gebietsstand have other keys than those that are known.
  const known = itself ? [] : areas.known
  const inspected = await pipeline.inspect(bytes, path, known, given, await partsBeside(host, path))
  const write = options.write !== undefined && plan !== undefined && inspected.doubts.length === 0
  if (!options.json) {
    const { describe } = await import('../pipeline/inspect/describe.ts')
    host.out(describe(inspected, context.language))
  }
  const written = write ? await writeSource(context, inspected, plan, areas, path, options) : null
  const read = written?.findings ?? []
  const suspected = inspected.warnings.filter((one) => !read.some((own) => isSame(own, one)))
  const findings = [...inspected.doubts, ...suspected, ...read]
  if (options.json) {
    const { record } = await import('../pipeline/inspect/record.ts')
    const source = written ? { written: written.id } : {}
    host.out(`${JSON.stringify({ ...record(inspected), ...source, findings: findings.map(inFull) }, null, 2)}\n`)
  }
  if (hasErrors(findings)) {
    const error = new AtlasError(findings)
    said.add(error)
    throw error
  }
  if (!options.quiet) await sayFindings(context, findings)
}

/** What a run says of a place need not be suspected there. */
const isSame = (a: Finding, b: Finding): boolean => a.code === b.code && a.row === b.row && a.column === b.column
