import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { nameColumn } from '../../model/name-column.ts'
import { nearest } from '../../model/nearest.ts'
import { headerText } from './header-text.ts'

export interface Headers {
  /** Position by header, counted from 0. */
  readonly at: ReadonlyMap<string, number>
  /** Cells that a row must have: those up to the last header that is not empty. */
  readonly least: number
  /** Cells that a row may have. */
  readonly most: number
  readonly findings: readonly Finding[]
}

/** Headers that the plan asks for, with the plan path where each is named. */
export function asked(spec: TableSpec): ReadonlyMap<string, string> {
  const path = `sources.${spec.source}`
  const list = new Map<string, string>()
  const ask = (header: string, at: string) => list.set(headerText(header), at)
  for (const header of Object.keys(spec.where ?? {})) ask(header, `${path}.where`)
  for (const [name, column] of Object.entries(spec.columns)) {
    for (const header of Object.keys(column.where ?? {})) ask(header, `${path}.columns.${name}.where`)
    ask(column.header, name === nameColumn ? `${path}.name` : `${path}.columns.${name}`)
  }
  if (typeof spec.year === 'object') ask(spec.year.column, `${path}.year`)
  for (const header of spec.key) ask(header, `${path}.key`)
  return list
}

/**
 * Finds the columns that the plan names among the headers of a table, which stand in line `row`; all that are
 * missing or stand twice are reported at once (ATL-0209).
 */
export function headers(cells: readonly string[], row: number, spec: TableSpec): Headers {
  const names = cells.map(headerText)
  const at = new Map<string, number>()
  const findings: Finding[] = []
  for (const [header, path] of asked(spec)) {
    const position = names.indexOf(header)
    if (position >= 0 && names.indexOf(header, position + 1) < 0) at.set(header, position)
    else {
      const problem = position < 0 ? missing(header, names) : twice(header, names, spec.transpose)
      const place = { file: spec.file, row, column: header }
      findings.push({ code: 'ATL-0209', severity: 'error', ...place, ...problem(path) })
    }
  }
  const last = names.findLastIndex((name) => name !== '')
  return { at, least: last + 1, most: names.length, findings }
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

const missing = (header: string, names: readonly string[]) => (path: string) => {
  const present = names.filter((name) => name !== '')
  const similar = nearest(header, new Set(present))
  const some = quoted(present.slice(0, 12)) + (present.length > 12 ? ', …' : '')
  return {
    found: { de: `die Spalte "${header}" gibt es nicht`, en: `there is no column "${header}"` },
    expected: { de: `eine von: ${some}`, en: `one of ${some}` },
    remedy: similar.length
      ? { de: `${path} ändern; ähnlich: ${quoted(similar)}`, en: `change ${path}; similar: ${quoted(similar)}` }
      : { de: `${path} ändern`, en: `change ${path}` },
  }
}

const twice =
  (header: string, names: readonly string[], isTurned = false) =>
  (path: string) => {
    const list = names.flatMap((name, i) => (name === header ? [i + 1] : [])).join(', ')
    const [de, en] = isTurned ? ['', ''] : [` (Spalten ${list})`, ` (columns ${list})`]
    return {
      found: {
        de: `die Spalte "${header}" kommt mehrfach vor${de}`,
        en: `the column "${header}" occurs more than once${en}`,
      },
      expected: { de: 'jede verlangte Überschrift nur einmal', en: 'each header that is asked for only once' },
      remedy: {
        de: `Überschriften in der Datei unterscheidbar machen, dann ${path} anpassen`,
        en: `make the headers in the file distinct, then adapt ${path}`,
      },
    }
  }
