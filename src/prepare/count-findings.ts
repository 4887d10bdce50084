import type { Finding } from '../model/finding.ts'
import type { Counts } from '../model/scan.ts'
import type { Text } from '../model/text.ts'

/** How a counted source is called in findings and tables. */
export interface CountedSource {
  readonly source: string
  readonly file: string
  readonly key: readonly string[]
  /** Column that holds the Berichtsjahr; null where it is fixed. */
  readonly year: string | null
  readonly drop: readonly string[]
  /** Of each count the words that stand in place of a header. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * What was noticed while rows were counted. Numbers of rows stand in `value` alone: warnings are published, and
 * how many persons lack an age may be a small count.
 */
export function countFindings(counts: Counts, about: CountedSource, dropped: readonly string[]): Finding[] {
  const path = `sources.${about.source}`
  const key = about.key.join(' + ')
  const of = (
    code: Finding['code'],
    severity: Finding['severity'],
    column: string,
    n: number,
    words: Words,
  ): Finding => ({
    code,
    severity,
    file: about.file,
    column,
    value: String(n),
    ...words,
  })
  return [
    ...(counts.withoutKey > 0
      ? [of('ATL-0304', 'error', key, counts.withoutKey, withoutKey(path, about.key[0]!))]
      : []),
    ...(counts.withoutYear > 0
      ? [of('ATL-0208', 'error', about.year ?? 'year', counts.withoutYear, withoutYear(path))]
      : []),
    ...Object.entries(counts.notWhole).map(([column, n]) => of('ATL-0308', 'error', column, n, notWhole)),
    ...Object.entries(counts.empty).map(([column, n]) => of('ATL-0234', 'warning', column, n, empty(path, column))),
    ...Object.entries(counts.leftOut).map(([column, n]) => of('ATL-0234', 'warning', column, n, leftOut(path, column))),
    ...dropped.map((one): Finding => ({
      code: 'ATL-0238',
      severity: 'info',
      file: about.file,
      column: key,
      value: one,
      ...drop,
    })),
  ]
}

interface Words {
  readonly found: Text
  readonly expected?: Text
  readonly consequence?: Text
  readonly remedy?: Text
}

const named = (column: string) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) ? column : `[${column}]`)

const withoutKey = (path: string, column: string): Words => ({
  found: { de: 'so viele Zeilen haben keinen Schlüssel', en: 'so many rows have no key' },
  expected: { de: 'den Schlüssel eines Bezugsraums', en: 'the key of a Bezugsraum' },
  remedy: {
    de: `Schlüssel ergänzen; sollen sie nicht zählen: ${path}.where: ${named(column)} is not empty`,
    en: `add the keys; where they shall not count: ${path}.where: ${named(column)} is not empty`,
  },
})

const withoutYear = (path: string): Words => ({
  found: { de: 'so viele Zeilen haben kein Berichtsjahr', en: 'so many rows have no Berichtsjahr' },
  expected: { de: 'vier Ziffern wie 2024', en: 'four digits such as 2024' },
  remedy: { de: `Jahr ergänzen, oder ${path}.year ändern`, en: `add the year, or change ${path}.year` },
})

const notWhole: Words = {
  found: { de: 'in so vielen Zeilen keine ganze Zahl ab 0', en: 'in so many rows no whole number of 0 or more' },
  expected: { de: 'ganze Personen', en: 'whole persons' },
  consequence: { de: 'ihre Summe zählt keine Personen', en: 'their sum counts no persons' },
}

const empty = (path: string, column: string): Words => ({
  found: { de: 'in so vielen Zeilen ist die Zelle leer', en: 'in so many rows the cell is empty' },
  consequence: {
    de: 'sie zählen in keiner Gruppe, die nach dieser Spalte fragt',
    en: 'they count in no group that asks for this column',
  },
  remedy: {
    de: `ist das gewollt, in ${path}.columns eine Gruppe mit ${named(column)} is empty zählen`,
    en: `if that is meant, count a group with ${named(column)} is empty in ${path}.columns`,
  },
})

const leftOut = (path: string, column: string): Words => ({
  found: { de: 'in so vielen Zeilen ist die Zelle leer', en: 'in so many rows the cell is empty' },
  consequence: { de: 'sie erfüllen where nicht und zählen nirgends', en: 'they do not fulfil where and count nowhere' },
  remedy: {
    de: `ist das gewollt, ${path}.where um ${named(column)} is not empty ergänzen`,
    en: `if that is meant, add ${named(column)} is not empty to ${path}.where`,
  },
})

const drop: Words = {
  found: { de: 'Zeilen mit diesem Schlüssel zählen nicht, laut drop', en: 'rows with this key do not count, by drop' },
}
