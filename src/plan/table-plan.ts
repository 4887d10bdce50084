import type { Dialect, Sign } from '../model/delivery.ts'
import type { Direction } from '../model/publication.ts'
import type { Language } from '../model/text.ts'

/** An index of one table, as a command line asks for it. */
export interface TableQuestion {
  readonly key: string
  /** Column with the year; null: all rows are of one. */
  readonly year: string | null
  readonly years: { readonly from: number; readonly to: number }
  readonly format: Dialect
  readonly drop: readonly string[]
  readonly signs: Readonly<Record<string, Sign>>
  /** Columns by the names that the plan knows them by. */
  readonly columns: Readonly<Record<string, string>>
  /** By id, which is also the name of its column; null where the spec brings its own. */
  readonly indicators: Readonly<Record<string, { readonly label: string; readonly direction: Direction }>> | null
  /** Entries of the index with the option that gave each; null where the spec brings them. */
  readonly index: readonly { readonly entry: string; readonly value: unknown; readonly option: string }[] | null
  readonly language: Language
}

/** How the plan calls the table, its areas and its index. */
export const tableNames = { source: 'table', file: 'table.csv', areas: 'areas.csv', index: 'index' } as const

export interface TablePlan {
  readonly text: string
  /** Option that stands behind a line; nothing for lines of the spec. */
  readonly options: ReadonlyMap<number, string>
}

/**
 * The plan that such a question means: a spec, if there is one, stands first, so that its lines keep their numbers. JSON
 * is YAML: no text of the question can become anything but text.
 */
export function tablePlan(question: TableQuestion, spec: string): TablePlan {
  const { key, year, years, format, drop, signs, columns, indicators, index, language } = question
  const { source, file, areas, index: id } = tableNames
  const lines = spec === '' ? [] : spec.replace(/\r?\n$/, '').split(/\r?\n/)
  const options = new Map<number, string>()
  const say = (line: string, option?: string) => {
    lines.push(line)
    if (option !== undefined) options.set(lines.length, option)
  }
  const entry = (entryName: string, value: unknown, option?: string) =>
    say(`${entryName}: ${JSON.stringify(value)}`, option)
  entry('atlas', 1)
  entry('title', 'Index')
  entry('publisher', { name: '–', licence: '–' })
  entry('years', years, '--year-column')
  entry('language', language)
  entry('areas', {
    gebietsstand: '1900-01-01',
    base: { level: 'raum', file: areas, key: 'key', name: 'name', format: { delimiter: ',' } },
  })
  const { encoding, delimiter, decimal, thousands, quote } = format
  entry('sources', {
    [source]: {
      file,
      format: { encoding, delimiter, decimal, quote, ...(thousands !== null && { thousands }) },
      key,
      year: year === null ? years.from : { column: year },
      drop,
      missing: 'allow',
      signs,
      columns,
      provider: { name: '–', licence: '–' },
    },
  })
  entry('protect', { 'minimum-count': 1, secondary: false })
  if (indicators !== null) {
    const made = Object.entries(indicators).map(([one, { label, direction }]) => [
      one,
      { label, unit: '–', direction, value: `${source}.${one}` },
    ])
    entry('indicators', Object.fromEntries(made), '--indicators')
  }
  if (index !== null) {
    say('index:')
    say(`  ${id}:`)
    say(`    label: ${JSON.stringify({ de: 'Index', en: 'index' })}`)
    for (const one of index) say(`    ${one.entry}: ${JSON.stringify(one.value)}`, one.option)
  }
  return { text: `${lines.join('\n')}\n`, options }
}
