import { Option, type Command } from 'commander'
import { presetNames, type PresetName } from '../plan/preset-names.ts'
import { pick } from '../model/pick.ts'
import { command, oneOf, type CommonOptions } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { presetPlan } from './preset-plan.ts'
import { schemaText } from './schema.ts'

interface InitOptions extends CommonOptions {
  readonly preset?: PresetName
}

/** `atlas init meine-stadt`: a project that builds at once, made of the invented city Musterstadt. */
export const init = (context: Context): Command =>
  command(context, 'init', outlines.init.summary, [presetOption(context)])
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

const folderText = {
  de: 'Ordner des Projekts; er wird angelegt (Vorgabe: der aktuelle)',
  en: "the project's directory; it is made (default: the current one)",
}

const notes = {
  de: `
Angelegt werden atlas.yaml, die Daten der erfundenen Stadt Musterstadt, atlas.schema.json für den
Editor, .gitignore und ein Ablauf für GitHub Actions. Vorhandene Dateien werden nie überschrieben.

Beispiele:
  atlas init meine-stadt && cd meine-stadt && atlas build
  atlas init meine-stadt --preset hamburg-sozialmonitoring`,
  en: `
This makes atlas.yaml, the data of the invented city Musterstadt, atlas.schema.json for the editor,
.gitignore and a workflow for GitHub Actions. No file that exists is ever overwritten.

Examples:
  atlas init my-city && cd my-city && atlas build
  atlas init my-city --preset hamburg-sozialmonitoring`,
}

const workflow = `name: atlas
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

async function act({ host, t }: Context, folder: string, options: InitOptions): Promise<void> {
  const outputs = new Map<string, string | Uint8Array>(await host.shipped('musterstadt'))
  if (options.preset !== undefined) {
    const fragments = await host.shipped('presets')
    outputs.set('atlas.yaml', presetPlan(text(outputs, 'atlas.yaml'), text(fragments, `${options.preset}.yaml`)))
  }
  outputs.set('.github/workflows/atlas.yml', workflow)
  outputs.set('.gitignore', 'out/\n')
  outputs.set('atlas.schema.json', await schemaText())
  await host.create(folder, outputs)
  if (options.quiet) return
  const enter = folder === '.' ? '' : `  cd ${/\s/.test(folder) ? `"${folder}"` : folder}\n`
  host.say(
    t({
      de: `${outputs.size} Dateien angelegt. Als Nächstes:\n${enter}  atlas check     prüft Plan und Daten\n  atlas build     rechnet den Atlas nach out\nDann in atlas.yaml die eigenen Dateien eintragen.\n`,
      en: `${outputs.size} files made. Next:\n${enter}  atlas check     checks the plan and the data\n  atlas build     computes the atlas into out\nThen name your own files in atlas.yaml.\n`,
    }),
  )
}

const text = (files: ReadonlyMap<string, string | Uint8Array>, path: string): string => {
  const content = pick(files, path)
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
