import type { PartScore } from '../../model/score.ts'
import { editTexts } from '../edit-words.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/sozialindex_teile.csv`: what an index is made of, one row per area, year and part. Of an
 * indicator `wert` is as published and `behandelt` after gaps, bases and outliers, both in its unit; `normiert` is on the
 * scale of the index, turned so that high means what a high index means. Of a sub-index (`art` teilindex) `normiert` is its
 * value. `gewicht` is the share of the part among those that belong to the same (sub-)index, 0 to 1.
 */
export const sozialindexTeile: readonly Column<PartScore>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'index', cell: (s) => s.index },
  { name: 'teil', cell: (s) => s.part },
  { name: 'art', cell: (s) => (s.kind === 'indicator' ? 'indikator' : 'teilindex') },
  { name: 'gehoert_zu', cell: (s) => s.parent },
  { name: 'wert', cell: (s) => s.raw },
  { name: 'behandelt', cell: (s) => s.treated },
  { name: 'normiert', cell: (s) => s.value },
  { name: 'gewicht', cell: (s) => s.share },
  { name: 'bearbeitet', cell: (s, p) => s.edits.map((edit) => editTexts[edit][p.language]).join('; ') },
]
