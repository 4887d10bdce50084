import { Option, type Command } from 'commander'
import { presetNames, type PresetName } from '../plan/preset-names.ts'
import { pick } from '../model/pick.ts'
import { command, oneOf, type CommonOptions } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { emptyPlan } from './empty-plan.ts'
import { exitCodesHelp } from './exit-code.ts'
import { presetPlan } from './preset-plan.ts'
import { schemaText } from './schema.ts'

interface InitOptions extends CommonOptions {
  readonly preset?: PresetName
  readonly empty?: boolean
}

/** `atlas init meine-stadt`: a project that builds at once, made of the invented city Musterstadt. */
export const init = (context: Context): Command =>
  command(context, 'init', outlines.init.summary, [presetOption(context), emptyOption(context)])
    .argument(context.t({ de: '[ordner]', en: '[dir]' }), context.t(folderText))
    .addHelpText('after', context.t(notes))
    .addHelpText('after', exitCodesHelp(context, ['plan', 'bug']))
    .action(async (folder: string | undefined, _, cmd: Command) => act(context, folder ?? '.', cmd.optsWithGlobals()))

const presetOption = ({ t }: Context): Option =>
  new Option(
    t({ de: '--preset <vorlage>', en: '--preset <preset>' }),
    t({
      de: 'Index nach einer veröffentlichten Vorlage, mit Erläuterung im Plan; "atlas list presets" nennt sie',
      en: 'index by a published preset, explained in the plan; "atlas list presets" names them',
    }),
  ).argParser((value) => oneOf('--preset', value, presetNames))

const emptyOption = ({ t }: Context): Option =>
  new Option(
    '--empty',
    t({
      de: 'ohne Beispieldaten: ein Plan mit Mustern, für die eigenen Dateien',
      en: 'without sample data: a plan with patterns, for files of your own',
    }),
  ).conflicts('preset')

const folderText = {
  de: 'Ordner des Projekts; er wird angelegt (Vorgabe: der aktuelle)',
  en: "the project's directory; it is made (default: the current one)",
}

const notes = {
  de: `
Angelegt werden atlas.yaml, die Daten der erfundenen Stadt Musterstadt, atlas.schema.json für den
Editor, .gitignore und ein Ablauf für GitHub Actions; mit --empty alles außer den Daten, und ein Plan, in den
"atlas inspect --write" die eigenen Dateien einträgt. Vorhandene Dateien werden nie überschrieben.

Beispiele:
  atlas init meine-stadt && cd meine-stadt && atlas build
  atlas init meine-stadt --preset hamburg-sozialmonitoring
  atlas init meine-stadt --empty`,
  en: `
This makes atlas.yaml, the data of the invented city Musterstadt, atlas.schema.json for the editor,
.gitignore and a workflow for GitHub Actions; with --empty all but the data, and a plan that "atlas inspect --write"
adds files of your own to. No file that exists is ever overwritten.

Examples:
  atlas init my-city && cd my-city && atlas build
  atlas init my-city --preset hamburg-sozialmonitoring
  atlas init my-city --empty`,
}

const workflow = `# sozialatlas kommt aus dem npm-Verzeichnis. Steht es dort nicht: Quelltext holen, "npm ci", und "node dist/atlas.js" statt npx.
name: atlas
on: [push, pull_request]
jobs:
  atlas:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes sozialatlas check atlas.yaml
      - run: npx --yes sozialatlas build atlas.yaml -o out
      - uses: actions/upload-artifact@v4
        with:
          name: atlas
          path: out
`

async function act({ host, t, language }: Context, folder: string, options: InitOptions): Promise<void> {
  const outputs = new Map<string, string | Uint8Array>(options.empty ? [] : await host.shipped('musterstadt'))
  if (options.empty) outputs.set('atlas.yaml', t(emptyPlan))
  if (options.preset !== undefined) {
    const fragments = await host.shipped('presets')
    outputs.set('atlas.yaml', presetPlan(text(outputs, 'atlas.yaml'), text(fragments, `${options.preset}.yaml`)))
  }
  outputs.set('.github/workflows/atlas.yml', workflow)
  outputs.set('.gitignore', 'out/\n')
  outputs.set('atlas.schema.json', await schemaText(language))
  await host.create(folder, outputs)
  if (options.quiet) return
  const enter = folder === '.' ? '' : `  cd ${/\s/.test(folder) ? `"${folder}"` : folder}\n`
  const next = t(options.empty ? nextOfEmpty : nextOfSample)
  host.say(
    t({ de: `${outputs.size} Dateien angelegt. Als Nächstes:\n`, en: `${outputs.size} files made. Next:\n` }) +
      enter +
      next,
  )
}

const nextOfSample = {
  de: `  atlas check     prüft Plan und Daten
  atlas build     rechnet den Atlas nach out
Für die eigene Stadt: atlas init --empty in einem neuen Ordner; diesen hier als Muster behalten.
`,
  en: `  atlas check     checks the plan and the data
  atlas build     computes the atlas into out
For your own city: atlas init --empty in a new folder; keep this one as a pattern.
`,
}
const nextOfEmpty = {
  de: `  in atlas.yaml Titel, Herausgeber und Jahre eintragen
  atlas inspect geo/raeume.geojson --write --gebietsstand 2022-01-01     trägt die Räume ein
  atlas inspect daten/einwohner_2024.csv --write     trägt eine Tabelle ein
  in atlas.yaml Indikatoren und Geheimhaltung eintragen
  atlas check     sagt, was noch fehlt
`,
  en: `  write title, publisher and years into atlas.yaml
  atlas inspect geo/areas.geojson --write --gebietsstand 2022-01-01     adds the areas
  atlas inspect data/residents_2024.csv --write     adds a table
  write indicators and disclosure control into atlas.yaml
  atlas check     says what is still missing
`,
}

const text = (files: ReadonlyMap<string, string | Uint8Array>, path: string): string => {
  const content = pick(files, path)
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
