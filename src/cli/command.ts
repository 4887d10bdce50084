import { Command, Option, type Argument } from 'commander'
import { nearest } from '../model/nearest.ts'
import type { Language, Text } from '../model/text.ts'
import type { Context } from './context.ts'
import { usageError } from './usage-error.ts'

/** What every command understands. */
export interface CommonOptions {
  readonly lang?: Language
  readonly quiet?: boolean
  readonly json?: boolean
}

export const general: Text = { de: 'Allgemein:', en: 'General:' }

/**
 * A command that speaks the language of the context in every word, commander's own included. Its options
 * stand in the help before those that every command has.
 */
export function command(context: Context, name: string, description: Text, options: readonly Option[] = []): Command {
  const { t, host } = context
  const own = new Command(name)
    .description(t(description))
    .exitOverride()
    .configureOutput({ writeOut: host.out, writeErr: host.say, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => (titles[title] ? t(titles[title]) : title),
      commandUsage: (cmd) => usage(context, cmd),
      subcommandTerm: (cmd) => [cmd.name(), ...cmd.registeredArguments.map(term)].join(' '),
    })
    .helpCommand(false)
  for (const option of options) own.addOption(option)
  return own
    .addHelpOption(
      new Option('-h, --help', t({ de: 'diese Hilfe zeigen', en: 'show this help' })).helpGroup(t(general)),
    )
    .addOption(languageOption(context).helpGroup(t(general)))
    .addOption(
      new Option('-q, --quiet', t({ de: 'nur Fehler melden', en: 'report errors only' })).helpGroup(t(general)),
    )
}

const titles: Readonly<Record<string, Text>> = {
  'Usage:': { de: 'Aufruf:', en: 'Usage:' },
  'Arguments:': { de: 'Argumente:', en: 'Arguments:' },
  'Options:': { de: 'Optionen:', en: 'Options:' },
  'Commands:': { de: 'Befehle:', en: 'Commands:' },
}

function usage({ t }: Context, cmd: Command): string {
  const options = t({ de: '[Optionen]', en: '[options]' })
  const names: string[] = []
  for (let each: Command | null = cmd; each; each = each.parent) names.unshift(each.name())
  if (cmd.commands.length > 0 && cmd.registeredArguments.length === 0)
    return `${names.join(' ')} ${t({ de: '<Befehl>', en: '<command>' })} ${options}`
  return [...names, ...cmd.registeredArguments.map(term), options].join(' ')
}

const term = (argument: Argument): string => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)

function languageOption({ t }: Context): Option {
  const text = {
    de: 'Sprache der Meldungen und der Ausgaben: de oder en (Vorgabe: Meldungen de, Ausgaben wie im Plan)',
    en: 'language of messages and outputs: de or en (default: messages de, outputs as in the plan)',
  }
  return new Option('--lang <de|en>', t(text)).argParser((value) => oneOf('--lang', value, ['de', 'en']))
}

/** The value, if it is one of those allowed; ATL-0001 otherwise. `name` is the option or argument, as typed. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  const [meant] = nearest(value, allowed)
  return usageError(
    { de: `unbekannter Wert "${value}" für ${name}`, en: `unknown value "${value}" for ${name}` },
    { de: allowed.join(', '), en: allowed.join(', ') },
    meant,
  )
}
