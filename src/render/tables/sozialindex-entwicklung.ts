import type { DevelopmentScore } from '../../model/development.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/sozialindex_entwicklung.csv`: what became of each area since `jahr_vorher`. `relativ` is the change
 * against the other areas, `absolut` that in itself, on the scale of the earlier year; both in units of the index.
 * `schwankung` is `ja` where the class changed by no more than chance or the margin of the plan explains. `trend` and
 * `beschleunigung` are a year, on the scale of the first year on these areas.
 */
export const sozialindexEntwicklung: readonly Column<DevelopmentScore>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'jahr_vorher', cell: (s) => s.since },
  { name: 'index', cell: (s) => s.index },
  { name: 'klasse_vorher', cell: (s) => s.before?.number ?? NaN },
  { name: 'klasse_vorher_text', cell: (s, p) => s.before?.label[p.language] ?? '' },
  { name: 'klasse', cell: (s) => s.now?.number ?? NaN },
  { name: 'klasse_text', cell: (s, p) => s.now?.label[p.language] ?? '' },
  { name: 'schwankung', cell: (s) => (s.before?.number === s.now?.number ? '' : s.within ? 'ja' : 'nein') },
  { name: 'relativ', cell: (s) => s.relative },
  { name: 'absolut', cell: (s) => s.absolute },
  { name: 'trend', cell: (s) => s.trend },
  { name: 'beschleunigung', cell: (s) => s.acceleration },
]
