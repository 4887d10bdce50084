import type { Status } from '../../model/status.ts'
import { signs } from '../signs.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/zeichen.csv`: what the codes in `status` of the other tables and of the layer mean, and which
 * sign the report prints for each where a number is missing.
 */
export const zeichen: readonly Column<Status>[] = [
  {
    name: 'status',
    text: {
      de: 'Kürzel in der Spalte status der anderen Tabellen und der Kartenebene',
      en: 'code in the column status of the other tables and the layer',
    },
    cell: (status) => status,
  },
  {
    name: 'zeichen',
    text: {
      de: 'Zeichen, das im Bericht an der Stelle der Zahl steht',
      en: 'sign that stands in the report in place of the number',
    },
    cell: (status) => signs[status].sign,
  },
  {
    name: 'bedeutung',
    text: { de: 'was es bedeutet', en: 'what it means' },
    cell: (status, p) => signs[status].text[p.language],
  },
]
