import type { TypeScore } from '../../model/typology.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/typologie.csv`: a row per area, year and typology, also where the area has no type (`status` and
 * `hinweis` say why). A type is no rank. `silhouette` goes from −1 to 1, 0 between two types; `stabilitaet` is the share of
 * the draws of areas in which it is of its type, `daneben_anteil` that of the type it is of most often otherwise.
 * `zwischen` is `ja` where it is not sure in which of the two it lies; `gewechselt` where its type is not that of
 * `vorjahr`. Of a mixture, `wahrscheinlichkeit` is the probability that the area is of its type, and `wahrscheinlichkeiten` lists
 * those of all types, the most probable first.
 */
export const typologie: readonly Column<TypeScore>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'typologie', cell: (s) => s.typology },
  { name: 'typ', cell: (s) => s.type?.number ?? NaN },
  { name: 'typ_text', cell: (s, p) => s.type?.label[p.language] ?? '' },
  { name: 'silhouette', cell: (s) => s.silhouette },
  { name: 'stabilitaet', cell: (s) => s.stability },
  { name: 'typ_daneben', cell: (s) => s.other?.number ?? NaN },
  { name: 'daneben_anteil', cell: (s) => s.other?.share ?? NaN },
  { name: 'zwischen', cell: (s) => (s.type ? (s.between ? 'ja' : 'nein') : '') },
  { name: 'vorjahr', cell: (s) => s.before?.year ?? NaN },
  { name: 'typ_vorjahr', cell: (s) => s.before?.number ?? NaN },
  {
    name: 'gewechselt',
    cell: (s) => (s.type && s.before ? (s.type.number === s.before.number ? 'nein' : 'ja') : ''),
  },
  { name: 'status', cell: (s) => s.status },
  { name: 'hinweis', cell: (s, p) => s.note?.[p.language] ?? '' },
  { name: 'geschaetzt', cell: (s) => (s.estimated ? 'ja' : 'nein') },
  { name: 'wahrscheinlichkeit', cell: (s) => s.probabilities?.[0]?.probability ?? NaN },
  {
    name: 'wahrscheinlichkeiten',
    cell: (s) => (s.probabilities ?? []).map(({ number, probability }) => `${number}: ${probability}`).join('; '),
  },
]
