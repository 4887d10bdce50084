import type { Finding } from '../../model/finding.ts'
import type { Context } from '../context.ts'
import { rowWords } from './row-words.ts'
import { visible } from './visible.ts'

/** What a finding says, each part by itself, in one language and safe to print. */
export interface FindingWords {
  /** Where it is, without the year; '' where it has no place. */
  readonly place: string
  /** The same without the entry of the plan, where the sentence starts with its name. */
  readonly shortPlace: string
  readonly year: string
  readonly what: string
  readonly consequence: string
  readonly remedy: string
}

export function findingWords({ t }: Context, finding: Finding): FindingWords {
  const expected = finding.expected && `${t({ de: 'erwartet', en: 'expected' })}: ${t(finding.expected)}`
  const name = finding.entry?.split('.').at(-1)
  const named = name !== undefined && t(finding.found).startsWith(name)
  return {
    place: place(t, finding),
    shortPlace: place(t, named ? { ...finding, entry: '' } : finding),
    year: finding.year === undefined ? '' : String(finding.year),
    what:
      visible(valueWords({ t }, finding)) +
      [visible(t(finding.found)), expected && visible(expected)].filter(Boolean).join('; '),
    consequence: finding.consequence ? visible(t(finding.consequence)) : '',
    remedy: finding.remedy ? visible(t(finding.remedy)) : '',
  }
}

/** The value before what is said of it, where the sentence does not quote it itself. */
export function valueWords({ t }: Pick<Context, 't'>, { value, found }: Finding): string {
  return value === undefined || t(found).includes(`"${value}"`) ? '' : `"${value}": `
}

function place(t: Context['t'], finding: Finding): string {
  const { file, row, column, entry, raum } = finding
  const rows = rowWords(finding)
  const at = [file, rows ? undefined : row, typeof column === 'number' ? column : undefined]
  const parts = [
    at.filter((part) => part !== undefined).join(':'),
    rows === null ? '' : t(rows),
    entry ?? (typeof column === 'string' ? `${t({ de: 'Spalte', en: 'column' })} "${column}"` : ''),
    raum === undefined ? '' : `${t({ de: 'Raum', en: 'area' })} ${raum}`,
  ]
  return visible(parts.filter((part) => part !== '').join('  '))
}
