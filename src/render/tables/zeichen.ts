import type { Status } from '../../model/status.ts'
import { signs } from '../signs.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/zeichen.csv`: what the codes in `status` of the other tables and of the layer mean, and which
 * sign the report prints for each where a number is missing.
 */
export const zeichen: readonly Column<Status>[] = [
  { name: 'status', cell: (status) => status },
  { name: 'zeichen', cell: (status) => signs[status].sign },
  { name: 'bedeutung', cell: (status, p) => signs[status].text[p.language] },
]
