import type { RowTest } from '../../model/scan.ts'
import { quoted, type EngineColumn } from './engine.ts'

// The same in PostgreSQL and DuckDB, where NaN equals itself and is larger than every number.
const nan = `CAST('NaN' AS DOUBLE PRECISION)`

/** Takes the place of a text in SQL: it is handed over beside the query, never inside it. */
export type Bind = (text: string) => string

export type Columns = ReadonlyMap<string, EngineColumn>

/** A test as portable SQL. NULL stands for "no" in it, as in every WHERE and CASE. */
export function testSql(test: RowTest, columns: Columns, bind: Bind): string {
  if ('all' in test) return joined(test.all, 'AND', columns, bind)
  if ('any' in test) return joined(test.any, 'OR', columns, bind)
  const name = quoted(test.column)
  const { holds } = columns.get(test.column)!
  if (!('operand' in test)) return test.operator === 'is empty' ? emptySql(name, holds) : filledSql(name, holds)
  const operator = test.operator === '!=' ? '<>' : test.operator
  const { operand } = test
  if (typeof operand === 'boolean') return `${name} ${operator} ${operand ? 'TRUE' : 'FALSE'}`
  if (typeof operand === 'string')
    return holds === 'date'
      ? `${name} ${operator} CAST(${bind(operand)} AS DATE)`
      : operator === '<>'
        ? `(${name} <> ${bind(operand)} AND ${name} <> '')`
        : `${name} = ${bind(operand)}`
  const compared = `${name} ${operator} ${operand}`
  return holds === 'float' && ['>', '>=', '<>'].includes(operator) ? `(${compared} AND ${name} <> ${nan})` : compared
}

const joined = (tests: readonly RowTest[], word: 'AND' | 'OR', columns: Columns, bind: Bind): string =>
  `(${tests.map((test) => testSql(test, columns, bind)).join(` ${word} `)})`

/** Whether a cell is empty: NULL, a text without a character, a number that is none. */
export function emptySql(name: string, holds: EngineColumn['holds']): string {
  if (holds === 'text') return `(${name} IS NULL OR ${name} = '')`
  if (holds === 'float') return `(${name} IS NULL OR ${name} = ${nan})`
  return `${name} IS NULL`
}

const filledSql = (name: string, holds: EngineColumn['holds']): string =>
  holds === 'text' ? `${name} <> ''` : holds === 'float' ? `${name} <> ${nan}` : `${name} IS NOT NULL`
