import type { Sign } from '../../../model/delivery.ts'
import type { CleanColumn } from '../clean-table.ts'
import type { ColumnJudge } from './judge.ts'
import type { Survey } from './survey.ts'

/** The columns that are written, with what the whole file says about each, and how a typed file stores them. */
export function cleanColumns({ judges: all }: Survey, meanings: Readonly<Record<string, Sign>>) {
  const judges = all.filter(({ column: { header, type } }) => header !== '' || type !== 'empty')
  const columns = judges.map((judge): CleanColumn => ({
    header: judge.column.header === '' ? `spalte_${judge.column.at + 1}` : judge.column.header,
    type: !judge.number ? 'string' : judge.whole() ? 'integer' : 'number',
    ...(judge.column.unit.length > 0 && { unit: judge.column.unit.join(', ') }),
    missing: missingOf(judge, meanings),
  }))
  // Whole numbers beyond 64 bits keep their digits as text.
  const stored = columns.map((column, i): CleanColumn =>
    column.type === 'integer' && !judges[i]!.fits() ? { ...column, type: 'string' } : column,
  )
  return { columns, stored, judges }
}

const missingOf = (judge: ColumnJudge, meanings: Readonly<Record<string, Sign>>): CleanColumn['missing'] =>
  judge.signs().map((sign) => ({ sign, meaning: meanings[sign]! }))
