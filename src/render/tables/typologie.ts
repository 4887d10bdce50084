import type { TypeScore } from '../../model/typology.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Columns of `tabellen/typologie.csv`: a row per area, year and typology, also where the area has no type. */
export const typologie: readonly Column<TypeScore>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  {
    name: 'typologie',
    text: { de: 'Kennung der Typologie im Plan', en: 'id of the typology in the plan' },
    cell: (s) => s.typology,
  },
  {
    name: 'typ',
    text: { de: 'Nummer des Typs; keine Rangfolge', en: 'number of the type; no rank' },
    cell: (s) => s.type?.number ?? NaN,
  },
  {
    name: 'typ_text',
    text: { de: 'Bezeichnung des Typs', en: 'label of the type' },
    cell: (s, p) => s.type?.label[p.language] ?? '',
  },
  {
    name: 'silhouette',
    text: {
      de: 'wie klar der Raum zu seinem Typ gehört, −1 bis 1; bei 0 zwischen zweien',
      en: 'how clearly the area belongs to its type, −1 to 1; 0 is between two',
    },
    cell: (s) => s.silhouette,
  },
  {
    name: 'stabilitaet',
    text: {
      de: 'Anteil der Ziehungen, in denen der Raum von diesem Typ ist, 0 bis 1',
      en: 'share of the draws in which the area is of this type, 0 to 1',
    },
    cell: (s) => s.stability,
  },
  {
    name: 'typ_daneben',
    text: { de: 'Typ, dem der Raum sonst am häufigsten gleicht', en: 'type that the area is of most often otherwise' },
    cell: (s) => s.other?.number ?? NaN,
  },
  {
    name: 'daneben_anteil',
    text: {
      de: 'Anteil der Ziehungen, in denen er von jenem ist',
      en: 'share of the draws in which it is of that one',
    },
    cell: (s) => s.other?.share ?? NaN,
  },
  {
    name: 'zwischen',
    text: {
      de: 'ja, wo offenbleibt, von welchem der beiden er ist; sonst nein',
      en: 'ja (yes) where it stays open of which of the two it is; else nein (no)',
    },
    cell: (s) => (s.type ? (s.between ? 'ja' : 'nein') : ''),
  },
  {
    name: 'vorjahr',
    text: { de: 'Jahr, mit dem der Typ verglichen wird', en: 'year that the type is compared with' },
    cell: (s) => s.before?.year ?? NaN,
  },
  {
    name: 'typ_vorjahr',
    text: { de: 'Typ in jenem Jahr', en: 'type in that year' },
    cell: (s) => s.before?.number ?? NaN,
  },
  {
    name: 'gewechselt',
    text: {
      de: 'ja, wo der Typ ein anderer ist als in jenem Jahr; sonst nein',
      en: 'ja (yes) where the type is not that of that year; else nein (no)',
    },
    cell: (s) => (s.type && s.before ? (s.type.number === s.before.number ? 'nein' : 'ja') : ''),
  },
  { name: 'status', text: meaning.status, cell: (s) => s.status },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
  { name: 'geschaetzt', text: meaning.geschaetzt, cell: (s) => (s.estimated ? 'ja' : 'nein') },
  {
    name: 'wahrscheinlichkeit',
    text: {
      de: 'Wahrscheinlichkeit des Typs, wo eine Mischung gerechnet wird, 0 bis 1',
      en: 'probability of the type where a mixture is computed, 0 to 1',
    },
    cell: (s) => s.probabilities?.[0]?.probability ?? NaN,
  },
  {
    name: 'wahrscheinlichkeiten',
    text: {
      de: 'Wahrscheinlichkeiten aller Typen, die größte zuerst',
      en: 'probabilities of all types, the largest first',
    },
    cell: (s) => (s.probabilities ?? []).map(({ number, probability }) => `${number}: ${probability}`).join('; '),
  },
]
