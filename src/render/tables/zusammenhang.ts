import type { AssociationScore } from '../../model/association.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Columns of `tabellen/zusammenhang.csv`: one row per year, indicator and measure of association. */
export const zusammenhang: readonly Column<AssociationScore>[] = [
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'indikator', text: meaning.indikator, cell: (s) => s.indicator },
  { name: 'mass', text: meaning.mass, cell: (s) => s.measure },
  { name: 'parameter', text: meaning.parameter, cell: (s) => s.parameters },
  {
    name: 'wert',
    text: { de: 'Wert des Maßes auf seiner eigenen Skala', en: 'value of the measure on its own scale' },
    cell: (s) => s.value,
  },
  {
    name: 'erwartet',
    text: {
      de: 'Wert im Mittel, wenn das Los die Werte auf die Räume verteilte',
      en: 'value on average if lot dealt the values out to the areas',
    },
    cell: (s) => s.expected,
  },
  {
    name: 'z_formel',
    text: {
      de: 'Abstand davon in Standardabweichungen, nach der Formel',
      en: 'distance from it in standard deviations, by formula',
    },
    cell: (s) => s.z,
  },
  {
    name: 'p_formel',
    text: {
      de: 'wie wahrscheinlich ein so großer Abstand wäre, nach der Formel, 0 bis 1',
      en: 'how probable a distance as large would be, by formula, 0 to 1',
    },
    cell: (s) => s.p,
  },
  {
    name: 'p',
    text: {
      de: 'Anteil der Auslosungen, die mindestens so weit abliegen, 0 bis 1',
      en: 'share of the lots drawn that are at least as far out, 0 to 1',
    },
    cell: (s) => s.drawn,
  },
  {
    name: 'n_gebiete',
    text: { de: 'Anzahl der Räume mit Wert', en: 'number of areas with a value' },
    cell: (s) => s.areas,
  },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
  {
    name: 'indikator_name',
    text: meaning.indikator_name,
    cell: (s, p) => p.indicators.find(({ id }) => id === s.indicator)?.label[p.language] ?? '',
  },
  {
    name: 'mass_name',
    text: meaning.mass_name,
    cell: (s, p) => p.association?.measures.find(({ id }) => id === s.measure)?.label[p.language] ?? '',
  },
]
