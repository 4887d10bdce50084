import type { Option } from 'commander'
import type { Context } from '../context.ts'
import { option } from '../option.ts'
import { usageError } from '../usage-error.ts'

/** Signs that stand for a count, and from how many to how many. */
export interface WithheldSigns {
  readonly signs: readonly string[]
  readonly least: number
  readonly most: number
}

/** What publishers write in place of a count that they withhold. */
const usual: readonly string[] = ['.', '*', 'x', 'X', '/', '•']

/** Options that say how the publisher keeps counts from being known. */
export const withheldOptions = (context: Context): Option[] => [
  option(context, '--suppressed <range>', {
    de: `was hinter einem Zeichen stehen kann, etwa 1..2; für ${usual.join(' ')}, oder "<3=1..2" für ein eigenes; Summenzeilen (--drop) engen ein`,
    en: `what a sign may stand for, such as 1..2; for ${usual.join(' ')}, or "<3=1..2" for one of your own; total rows (--drop) narrow it`,
  }).argParser(signsOf),
  option(context, '--rounded <n>', {
    de: 'jede Zahl ist auf das nächste Vielfache gerundet, etwa 5',
    en: 'every number is rounded to the nearest multiple, such as 5',
  }).argParser(multipleOf),
]

function signsOf(value: string): WithheldSigns {
  const parts = /^(?:(.+)=)?(\d+)(?:\.\.|-|–)(\d+)$/.exec(value)
  const [, sign, least, most] = parts ?? []
  if (parts !== null && Number(least) <= Number(most))
    return { signs: sign === undefined ? usual : [sign], least: Number(least), most: Number(most) }
  return usageError(
    { de: `"${value}" ist kein Bereich für --suppressed`, en: `"${value}" is no range for --suppressed` },
    { de: 'die kleinste und die größte Anzahl, etwa 1..2', en: 'the smallest and the greatest count, such as 1..2' },
  )
}

function multipleOf(value: string): number {
  if (/^\d+$/.test(value) && Number(value) >= 2) return Number(value)
  return usageError(
    { de: `"${value}" ist keine Zahl für --rounded`, en: `"${value}" is no number for --rounded` },
    { de: 'eine ganze Zahl ab 2, etwa 5', en: 'a whole number of 2 or more, such as 5' },
  )
}
