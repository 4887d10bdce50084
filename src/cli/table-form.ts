import type { Option } from 'commander'
import { machineForm, type Dialect } from '../model/delivery.ts'
import { oneOf } from './command.ts'
import type { Context } from './context.ts'
import { option } from './option.ts'
import { usageError } from './usage-error.ts'

/** How the table of a command is written; without it, for machines. */
export const tableFormatOption = (context: Context): Option =>
  option(context, '--format <form>', {
    de: 'Schreibweise der Tabelle: Trennzeichen, Dezimalzeichen, dann nach : die Kodierung (";,:windows-1252")',
    en: 'form of the table: delimiter, decimal sign, then behind : the encoding (";,:windows-1252")',
  }).argParser((value) => formatOf('--format', value))

/** Of tables that are named on the command line. */
export const encodings = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'utf-16be'] as const

/** How a table is written, as an option `name` says it: `;,:windows-1252`. */
export function formatOf(name: string, value: string): Dialect {
  const parts = /^(\\t|.)([.,])(?::(.+))?$/su.exec(value)
  if (!parts)
    return usageError(
      { de: `"${value}" ist keine Schreibweise für ${name}`, en: `"${value}" is no form for ${name}` },
      { de: 'Trennzeichen und Dezimalzeichen, etwa ";,"', en: 'delimiter and decimal sign, such as ";,"' },
    )
  const [, delimiter, decimal, encoding] = parts
  return {
    ...machineForm,
    ...(encoding !== undefined && { encoding: oneOf(name, encoding, encodings) }),
    delimiter: delimiter === '\\t' ? '\t' : delimiter!,
    decimal: decimal as '.' | ',',
  }
}
