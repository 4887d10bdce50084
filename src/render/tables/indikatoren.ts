import type { Direction, IndicatorInfo, Publication } from '../../model/publication.ts'
import type { IndicatorScore } from '../../model/score.ts'
import { wording } from '../../model/text.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Codes of the column `richtung`: German in every language of the publication. */
const directions: Readonly<Record<Direction, string>> = {
  burden: 'belastung',
  resource: 'ressource',
  neutral: 'neutral',
}

const byId = new WeakMap<Publication, ReadonlyMap<string, IndicatorInfo>>()

function info({ indicator }: IndicatorScore, publication: Publication): IndicatorInfo | undefined {
  const known = byId.get(publication) ?? new Map(publication.indicators.map((each) => [each.id, each]))
  byId.set(publication, known)
  return known.get(indicator)
}

/**
 * Columns of `tabellen/indikatoren.csv`: one row per area, year and indicator, whether or not it has a value. Names and
 * notes are in the language of the publication, codes are not translated.
 */
export const indikatoren: readonly Column<IndicatorScore>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'indikator', text: meaning.indikator, cell: (s) => s.indicator },
  {
    name: 'wert',
    text: {
      de: 'Wert des Indikators in seiner Einheit; leer, wo er fehlt oder gesperrt ist',
      en: 'value of the indicator in its unit; empty where it is missing or withheld',
    },
    cell: (s) => s.value,
  },
  {
    name: 'zaehler',
    text: {
      de: 'Anzahl, die gezählt wird (bei Anteilen: Personen)',
      en: 'number that is counted (of shares: persons)',
    },
    cell: (s) => s.numerator,
  },
  {
    name: 'nenner',
    text: { de: 'Anzahl, auf die sie sich bezieht', en: 'number that it refers to' },
    cell: (s) => s.denominator,
  },
  {
    name: 'z',
    text: {
      de: 'Abstand vom Mittel aller Räume in Standardabweichungen',
      en: 'distance from the mean of all areas in standard deviations',
    },
    cell: (s) => s.z,
  },
  {
    name: 'rang',
    text: {
      de: 'Rang unter den Räumen des Jahres; 1 ist die höchste Belastung (bei neutralen Indikatoren der höchste Wert)',
      en: 'rank among the areas of the year; 1 is the highest burden (of neutral indicators the highest value)',
    },
    cell: (s) => s.rank,
  },
  { name: 'klasse', text: meaning.klasse, cell: (s) => s.klasse?.number ?? NaN },
  { name: 'status', text: meaning.status, cell: (s) => s.status },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
  { name: 'indikator_name', text: meaning.indikator_name, cell: (s, p) => info(s, p)?.label[p.language] ?? '' },
  { name: 'einheit', text: meaning.einheit, cell: (s, p) => wording(info(s, p)?.unit ?? '', p.language) },
  {
    name: 'richtung',
    text: {
      de: 'was ein hoher Wert heißt: belastung, ressource oder neutral',
      en: 'what a high value means: belastung (burden), ressource (resource) or neutral',
    },
    cell: (s, p) => directions[info(s, p)?.direction ?? 'neutral'],
  },
  { name: 'klasse_text', text: meaning.klasse_text, cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'geschaetzt', text: meaning.geschaetzt, cell: (s) => (s.estimated ? 'ja' : 'nein') },
  {
    name: 'unten',
    text: {
      de: 'untere Grenze des gezählten Anteils mit 95 % Sicherheit (Wilson), so weit kleine Zahlen schwanken; auch wo der Wert geschrumpft ist',
      en: 'lower end of the share counted with 95% confidence (Wilson), as far as small numbers scatter; also where the value is shrunken',
    },
    cell: (s) => s.interval?.[0] ?? NaN,
  },
  { name: 'oben', text: { de: 'obere Grenze dazu', en: 'upper end of it' }, cell: (s) => s.interval?.[1] ?? NaN },
  {
    name: 'ungeschrumpft',
    text: {
      de: 'Wert, bevor er wegen kleiner Zahlen zum Anteil der Stadt oder der Ebene darüber gezogen wurde; leer, wo er das nicht wurde',
      en: 'value before it was drawn towards the share of the city or the level above because of small numbers; empty where it was not',
    },
    cell: (s) => s.unshrunk ?? NaN,
  },
]
