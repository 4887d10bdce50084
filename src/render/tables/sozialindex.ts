import type { IndexScore } from '../../model/score.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/sozialindex.csv`: one row per area, year and index, also where the area was not
 * assessed (`status` and `hinweis` say why). `klasse_text`, `dynamik_text` and `gesamt` carry the preset's own
 * labels; `summe` is the weighted sum before it is standardised again.
 */
export const sozialindex: readonly Column<IndexScore>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'index', cell: (s) => s.index },
  { name: 'wert', cell: (s) => s.value },
  { name: 'rang', cell: (s) => s.rank },
  { name: 'klasse', cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'dynamik_wert', cell: (s) => s.dynamicsValue },
  { name: 'dynamik_klasse', cell: (s) => s.dynamics?.number ?? NaN },
  { name: 'dynamik_text', cell: (s, p) => s.dynamics?.label[p.language] ?? '' },
  { name: 'gesamt', cell: (s) => s.combined },
  { name: 'status', cell: (s) => s.status },
  { name: 'hinweis', cell: (s, p) => s.note?.[p.language] ?? '' },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'summe', cell: (s) => s.sum },
  { name: 'dynamik_summe', cell: (s) => s.dynamicsSum },
  { name: 'geschaetzt', cell: (s) => (s.estimated ? 'ja' : 'nein') },
]
