import type { ScanFormat, Tally } from '../../model/scan.ts'
import type { Spec } from '../schema/spec.ts'
import type { ScanPlan } from '../source-plan.ts'

type Source = Spec['sources'][string]
type Condition = Extract<Source['where'], { readonly text: string }>

/** Whether `where` is a condition on rows, as engines take it, and no record of texts by header. */
export const isCondition = (where: Source['where']): where is Condition =>
  where !== undefined && typeof where.text === 'string'

/** What an engine is to count; null where the source is a table as it stands. */
export function resolveScan(spec: Source): ScanPlan | null {
  const { engine } = spec
  if (engine === undefined) return null
  return {
    engine,
    format: engine === 'postgres' ? null : (scanFormat(spec.file ?? '') ?? 'csv'),
    where: isCondition(spec.where) ? spec.where.test : null,
    tallies: Object.fromEntries(
      Object.entries(spec.columns).flatMap(([name, column]) => {
        const tally = tallyOf(column)
        return tally === null ? [] : [[name, tally]]
      }),
    ),
    zeros: spec.missing === 'zero',
    query: spec.query ?? null,
    tables: Object.fromEntries(
      Object.entries(spec.tables ?? {}).map(([name, file]) => [name, { file, format: scanFormat(file) ?? 'csv' }]),
    ),
  }
}

/** What a file is for an engine, by its ending; null for one that engines do not read. */
export function scanFormat(file: string): ScanFormat | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (ending === 'parquet') return 'parquet'
  if (['csv', 'txt', 'tsv'].includes(ending)) return 'csv'
  return ['json', 'ndjson', 'jsonl'].includes(ending) ? 'json' : null
}

/** How a column of counts is called where a header would stand. */
export function tallyWords(column: Source['columns'][string]): string | null {
  if (typeof column === 'string' || 'column' in column) return null
  if ('count' in column) return column.count === 'all' ? 'count: all' : `count: ${column.count.text}`
  return `sum: ${column.sum}${column.when ? `, when: ${column.when.text}` : ''}`
}

function tallyOf(column: Source['columns'][string]): Tally | null {
  if (typeof column === 'string' || 'column' in column) return null
  if ('count' in column) return { sum: null, when: column.count === 'all' ? null : column.count.test }
  return { sum: column.sum, when: column.when?.test ?? null }
}
