import { readMethod } from './read-method.ts'
import { usageError } from '../usage-error.ts'

/** `none`, bounds as `-1/1/1.5`, or a method as `quantile:5`, `quantile:5:base=2020` or `quantile:count=5:type=9`. */
export function readClasses(text: string): unknown {
  if (text === 'none') return text
  if (/^[-\d]/.test(text)) return { method: 'fixed', at: readBreaks('--classes', text) }
  return readMethod('--classes', text.replace(/^([a-z-]+):(\d+)(?=:|$)/, '$1:count=$2'))
}

/** Ascending bounds with slashes between them. */
export function readBreaks(option: string, text: string): number[] {
  const at = text.split('/').map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : NaN))
  if (at.every((bound, i) => !Number.isNaN(bound) && (i === 0 || bound > at[i - 1]!))) return at
  return usageError(
    { de: `"${text}" sind keine Grenzen für ${option}`, en: `"${text}" are no bounds for ${option}` },
    { de: 'aufsteigende Zahlen, etwa -1/1/1.5', en: 'ascending numbers, such as -1/1/1.5' },
  )
}
