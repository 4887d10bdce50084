import type { IndexScore } from '../../model/score.ts'
import { editWords } from '../edit-words.ts'
import { yesOrNo } from '../yes-or-no.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/sozialindex.csv`: one row per area, year and index, also where the area was not
 * assessed (`status` and `hinweis` say why). `klasse_text`, `dynamik_text` and `gesamt` carry the preset's own
 * labels; `summe` is the weighted sum before it is standardised again.
 * Small numbers: the rank lies between `rang_unten` and `rang_oben`, `klasse_anteil` of the draws are in the own class
 * (0 to 1), and where `klasse_sicher` is `nein` it is not to be told apart from `klasse_daneben`. `bearbeitet` names
 * indicators whose value was filled or moved, and sub-indices that lack a part.
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
  { name: 'rang_unten', cell: (s) => s.certainty?.low ?? NaN },
  { name: 'rang_oben', cell: (s) => s.certainty?.high ?? NaN },
  { name: 'klasse_anteil', cell: (s) => s.certainty?.share ?? NaN },
  { name: 'klasse_sicher', cell: (s) => yesOrNo(s.certainty?.distinct) ?? '' },
  { name: 'klasse_daneben', cell: (s, p) => s.certainty?.rival?.label[p.language] ?? '' },
  { name: 'bearbeitet', cell: (s, p) => editWords(s.edited ?? [], p.language) },
]
