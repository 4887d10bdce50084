import type { CommanderError } from 'commander'
import { fail } from '../model/error.ts'
import type { Text } from '../model/text.ts'

/** Throws ATL-0001. `meant` is what was probably meant. */
export function usageError(found: Text, expected?: Text, meant?: string): never {
  const help = { de: '--help zeigt, was es gibt', en: '--help shows what there is' }
  const remedy = meant === undefined ? help : { de: `gemeint ist wohl ${meant}`, en: `did you mean ${meant}` }
  throw fail('ATL-0001', found, { ...(expected && { expected }), remedy })
}

/**
 * A mistake on the command line as commander found it, in our words. Its code and the parts that it quotes
 * are read; its English is not shown.
 */
export function fromCommander(error: CommanderError): never {
  const [line = '', suggestion = ''] = error.message.split('\n')
  const quoted = /'(.*)'/.exec(line)?.[1] ?? ''
  const [wanted = '', given = ''] = line.match(/\d+/g)?.slice(-2) ?? []
  const text = found[error.code]?.(quoted, wanted, given)
  if (text === undefined) throw error
  usageError(text, undefined, /\(Did you mean (?:one of )?(.+?)\?\)/.exec(suggestion)?.[1])
}

const found: Readonly<Record<string, (quoted: string, wanted: string, given: string) => Text>> = {
  'commander.unknownCommand': (name) => ({ de: `unbekannter Befehl "${name}"`, en: `unknown command "${name}"` }),
  'commander.unknownOption': (flag) => ({ de: `unbekannte Option ${flag}`, en: `unknown option ${flag}` }),
  'commander.conflictingOption': (both) => {
    const [one, other] = both.split(/'.*'/)
    return { de: `${one} geht nicht mit ${other}`, en: `${one} does not go with ${other}` }
  },
  'commander.missingArgument': (name) => ({ de: `Argument <${name}> fehlt`, en: `argument <${name}> is missing` }),
  'commander.optionMissingArgument': (flags) => ({
    de: `der Option ${flags} fehlt der Wert`,
    en: `option ${flags} lacks its value`,
  }),
  'commander.missingMandatoryOptionValue': (flags) => ({
    de: `Option ${flags} fehlt`,
    en: `option ${flags} is missing`,
  }),
  'commander.excessArguments': (_, wanted, given) => ({
    de: `zu viele Argumente: ${given}, erlaubt ${wanted === '1' ? 'ist' : 'sind'} ${wanted}`,
    en: `too many arguments: ${given}, allowed: ${wanted}`,
  }),
}
