import { Command, CommanderError } from 'commander'
import { exits } from '../model/codes.ts'
import type { Host } from '../model/host.ts'
import type { caught as Caught } from './catch.ts'
import { command, general, type CommonOptions } from './command.ts'
import { commands } from './commands.ts'
import { contextOf, languageOf, type Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { outlines } from './outlines.ts'
import { fromCommander } from './usage-error.ts'
import { version } from './version.ts'

/** Loaded when something went wrong: help does not wait for it. */
const caught: typeof Caught = async (...args) => (await import('./catch.ts')).caught(...args)

/** Runs one command line, without node and script name, and answers the exit code. Never throws. */
export async function perform(argv: readonly string[], host: Host): Promise<number> {
  const context = contextOf(host, languageOf(argv))
  let asked: CommonOptions = {}
  try {
    const atlas = (await program(context, argv)).hook(
      'preAction',
      (_, action) => void (asked = action.optsWithGlobals()),
    )
    await atlas.parseAsync(argv, { from: 'user' })
    return 0
  } catch (error) {
    if (!(error instanceof CommanderError)) return caught(error, context, asked)
    // Help and version were asked for; help after no command at all was not.
    if (error.exitCode === 0) return 0
    if (error.code === 'commander.help') return exits.plan
    return caught(inOurWords(error), context, asked)
  }
}

/** What escaped every `await`: answers the exit code like the rest. */
export const caughtLate = (error: unknown, argv: readonly string[], host: Host): Promise<number> =>
  caught(error, contextOf(host, languageOf(argv)))

function outline(name: string, words: string, summary: string): Command {
  const command = new Command(name).description(summary)
  return words === '' ? command : command.arguments(words)
}

async function program(context: Context, argv: readonly string[]): Promise<Command> {
  const { t } = context
  const atlas = command(context, 'atlas', {
    de: 'Sozialstrukturatlas aus Tabellen und Gebieten, nachrechenbar bis zur Quelle',
    en: 'Social structure atlas from tables and areas, traceable to its sources',
  })
  const versionText = t({ de: 'Fassung des Programms zeigen', en: "show the program's version" })
  atlas.optionsGroup(t(general)).version(version, '-V, --version', versionText)
  // The help needs no more than outlines; what stands in the line may be the command that is asked for.
  for (const [name, load] of Object.entries(commands)) {
    const { words, summary } = outlines[name as keyof typeof outlines]
    atlas.addCommand(argv.includes(name) ? (await load())(context) : outline(name, t(words), t(summary)))
  }
  return atlas
    .addHelpText('after', t(examples))
    .addHelpText('after', exitCodesHelp(context, ['findings', 'plan', 'input', 'disclosure', 'bug']))
    .addHelpText('after', t({ de: '  130  abgebrochen (Strg+C)', en: '  130  interrupted (Ctrl+C)' }))
    .addHelpText(
      'after',
      t({ de: '\nMehr zu einem Befehl: atlas build --help', en: '\nMore about a command: atlas build --help' }),
    )
}

const examples = {
  de: `
Beispiele:
  atlas init meine-stadt            Projekt mit der erfundenen Stadt Musterstadt anlegen
  atlas check                       prüfen, was in atlas.yaml und den Dateien nicht stimmt
  atlas build -o out/2024           prüfen, rechnen, schützen, schreiben`,
  en: `
Examples:
  atlas init my-city                make a project with the invented city Musterstadt
  atlas check                       say what is wrong in atlas.yaml and the files
  atlas build -o out/2024           check, compute, protect, write`,
}

function inOurWords(error: CommanderError): unknown {
  try {
    return fromCommander(error)
  } catch (own) {
    return own
  }
}
