import type { SegregationContribution } from '../../model/score.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Columns of `tabellen/segregation_beitraege.csv`: one row per area, year, group and measure of the city. */
export const segregationBeitraege: readonly Column<SegregationContribution>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'gruppe', text: meaning.gruppe, cell: (s) => s.group },
  { name: 'referenz', text: meaning.referenz, cell: (s) => s.reference },
  { name: 'mass', text: meaning.mass, cell: (s) => s.measure },
  { name: 'parameter', text: meaning.parameter, cell: (s) => s.parameters ?? '' },
  {
    name: 'art',
    text: {
      de: 'summand: die Beiträge aller Räume ergeben zusammen den Wert der Stadt; ohne_raum: um so viel ist der Wert mit dem Raum höher als ohne ihn, was zusammen nichts ergibt',
      en: 'summand: what all areas add makes up the value of the city; ohne_raum: by so much the value is higher with the area than without it, which adds up to nothing',
    },
    cell: (s) => (s.kind === 'parts' ? 'summand' : 'ohne_raum'),
  },
  {
    name: 'beitrag',
    text: {
      de: 'Beitrag des Raums, auf der Skala des Maßes; unter 0, wo er den Wert senkt',
      en: "what the area adds, on the measure's own scale; below 0 where it lowers the value",
    },
    cell: (s) => s.value,
  },
  {
    name: 'anteil',
    text: {
      de: 'derselbe Beitrag als Teil des Werts; leer bei ohne_raum',
      en: 'the same as a part of the value; empty for ohne_raum',
    },
    cell: (s) => s.part,
  },
  {
    name: 'wert_stadt',
    text: {
      de: 'Wert des Maßes über die Räume, über die gerechnet ist',
      en: 'value of the measure over the areas that it is computed over',
    },
    cell: (s) => s.city.value,
  },
  {
    name: 'gerechnet_ueber',
    text: {
      de: 'alle: über alle Räume; gezeigte: über die Räume allein, deren Anzahlen gezeigt werden, weil sich sonst gesperrte errechnen ließen',
      en: 'alle: over all areas; gezeigte: over those areas alone whose counts are shown, for else withheld ones could be worked out',
    },
    cell: (s) => (s.city.whole ? 'alle' : 'gezeigte'),
  },
  {
    name: 'n_gebiete',
    text: { de: 'wie viele Räume das sind', en: 'how many areas that are' },
    cell: (s) => s.city.areas,
  },
  {
    name: 'seit',
    text: {
      de: 'erstes Berichtsjahr, das über dieselben Räume gerechnet ist; leer, wo es keines davor gibt',
      en: 'first Berichtsjahr that is computed over the same areas; empty where there is none before',
    },
    cell: (s) => s.since ?? NaN,
  },
  {
    name: 'veraenderung',
    text: {
      de: 'um wie viel der Beitrag seither größer ist; bei summand ergibt das zusammen die Veränderung des Werts',
      en: 'by how much the area adds more since then; for summand that makes up the change of the value',
    },
    cell: (s) => s.change,
  },
  { name: 'status', text: meaning.status, cell: (s) => s.status },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
  {
    name: 'gruppe_name',
    text: meaning.gruppe_name,
    cell: (s, p) =>
      p.groups.find(({ id, reference }) => id === s.group && reference === s.reference)?.label[p.language] ?? '',
  },
  {
    name: 'mass_name',
    text: meaning.mass_name,
    cell: (s, p) => p.measures.find(({ id }) => id === s.measure)?.label[p.language] ?? '',
  },
]
