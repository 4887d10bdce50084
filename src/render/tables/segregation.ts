import type { GroupInfo, Publication } from '../../model/publication.ts'
import type { SegregationScore } from '../../model/score.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

const group = (score: SegregationScore, publication: Publication): GroupInfo | undefined =>
  publication.groups.find(({ id, reference }) => id === score.group && reference === score.reference)

/** Columns of `tabellen/segregation.csv`: one row per year, level, group and measure. */
export const segregation: readonly Column<SegregationScore>[] = [
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  {
    name: 'ebene',
    text: {
      de: 'Ebene, auf der gerechnet wird, mit ihrem Namen im Plan',
      en: 'level on which it is computed, by its name in the plan',
    },
    cell: (s) => s.ebene,
  },
  { name: 'gruppe', text: meaning.gruppe, cell: (s) => s.group },
  { name: 'referenz', text: meaning.referenz, cell: (s) => s.reference },
  { name: 'mass', text: meaning.mass, cell: (s) => s.measure },
  {
    name: 'wert',
    text: {
      de: 'Wert des Maßes auf seiner eigenen Skala; Anteile von 0 bis 1',
      en: 'value of the measure on its own scale; shares from 0 to 1',
    },
    cell: (s) => s.value,
  },
  {
    name: 'erwartet',
    text: {
      de: 'Wert, den der Zufall allein brächte, mit den Räumen so groß, wie sie sind',
      en: 'value that chance alone would bring, with the areas as large as they are',
    },
    cell: (s) => s.expected,
  },
  {
    name: 'unten',
    text: {
      de: 'untere Grenze des Bereichs, in dem 95 % der Ziehungen liegen; leer, wo der Plan keine verlangt',
      en: 'lower end of the interval that 95% of the draws lie in; empty where the plan asks for none',
    },
    cell: (s) => s.interval?.[0] ?? NaN,
  },
  { name: 'oben', text: { de: 'obere Grenze dazu', en: 'upper end of it' }, cell: (s) => s.interval?.[1] ?? NaN },
  {
    name: 'n_gebiete',
    text: { de: 'Anzahl der bewohnten Räume', en: 'number of inhabited areas' },
    cell: (s) => s.areas,
  },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
  { name: 'gruppe_name', text: meaning.gruppe_name, cell: (s, p) => group(s, p)?.label[p.language] ?? '' },
  { name: 'referenz_name', text: meaning.referenz_name, cell: (s, p) => group(s, p)?.referenceLabel[p.language] ?? '' },
  {
    name: 'mass_name',
    text: meaning.mass_name,
    cell: (s, p) => p.measures.find(({ id }) => id === s.measure)?.label[p.language] ?? '',
  },
  { name: 'geschaetzt', text: meaning.geschaetzt, cell: (s) => (s.estimated ? 'ja' : 'nein') },
  { name: 'parameter', text: meaning.parameter, cell: (s) => s.parameters ?? '' },
  {
    name: 'p',
    text: {
      de: 'wie oft der Zufall allein mindestens so weit abliegt, zweiseitig, 0 bis 1',
      en: 'how often chance alone is at least as far out, two-sided, 0 to 1',
    },
    cell: (s) => s.p ?? NaN,
  },
  {
    name: 'haelfte_aus',
    text: {
      de: 'aus so vielen Räumen kommt die Hälfte des Werts; leer, wo er keine Summe über Räume ist',
      en: 'half of the value comes from so many areas; empty where it is no sum over areas',
    },
    cell: (s) => s.half ?? NaN,
  },
  {
    name: 'ueber_zufall',
    text: {
      de: 'Wert als Teil dessen, was der Zufall bis zur völligen Trennung übrig lässt: 0 wie bei Zufall, 1 völlig getrennt',
      en: 'value as a part of what chance leaves to be fully apart: 0 as by chance, 1 fully apart',
    },
    cell: (s) => s.aboveChance ?? NaN,
  },
  {
    name: 'trend_je_jahr',
    text: {
      de: 'Veränderung je Jahr seit trend_seit, durch Jahre auf denselben Räumen; nur im letzten Jahr',
      en: 'change a year since trend_seit, through years on the same areas; in the last year alone',
    },
    cell: (s) => s.trend?.perYear ?? NaN,
  },
  {
    name: 'trend_seit',
    text: { de: 'erstes Jahr dieses Trends', en: 'first year of this trend' },
    cell: (s) => s.trend?.since ?? NaN,
  },
  {
    name: 'mindestens',
    text: {
      de: 'kleinster Wert, der mit den gesperrten oder gerundeten Zahlen vereinbar ist; leer, wo alle bekannt sind',
      en: 'lowest value that agrees with the counts withheld or rounded; empty where all are known',
    },
    cell: (s) => s.bounds?.lower ?? NaN,
  },
  {
    name: 'hoechstens',
    text: { de: 'größter Wert, der damit vereinbar ist', en: 'highest value that agrees with them' },
    cell: (s) => s.bounds?.upper ?? NaN,
  },
  {
    name: 'grenzen',
    text: {
      de: 'scharf, wo beide Grenzen erreicht werden; weit, wo sie nur nicht überschritten werden; keine, wo es für das Maß keine gibt und der Wert ohne_gebiete auslässt',
      en: 'scharf (sharp) where both ends are attained; weit (wide) where they are only not exceeded; keine (none) where the measure has none and the value leaves out ohne_gebiete',
    },
    cell: (s) => (s.bounds ? (s.bounds.sharp ? 'scharf' : 'weit') : s.leftOut === undefined ? '' : 'keine'),
  },
  {
    name: 'gesperrt',
    text: {
      de: 'Anzahl der Zahlen, die gesperrt oder unbekannt sind',
      en: 'number of counts that are withheld or unknown',
    },
    cell: (s) => s.bounds?.hidden ?? NaN,
  },
  {
    name: 'ohne_verzerrung',
    text: { de: 'Wert ohne die Verzerrung, die die Ziehungen zeigen', en: 'value less the bias that the draws show' },
    cell: (s) => s.corrected ?? NaN,
  },
  {
    name: 'z',
    text: {
      de: 'Abstand vom Zufall in Standardabweichungen, nach den Ziehungen',
      en: 'distance from chance in standard deviations, by the draws',
    },
    cell: (s) => s.z ?? NaN,
  },
  {
    name: 'standardfehler',
    text: {
      de: 'Standardfehler daraus, dass jeder Raum einmal weggelassen wird',
      en: 'standard error from leaving out each area in turn',
    },
    cell: (s) => s.error ?? NaN,
  },
  {
    name: 'z_formel',
    text: {
      de: 'bei Maßen der Nachbarschaft: Abstand von dem Wert, wenn die Zahlen der Räume auf der Karte verlost würden, in Standardabweichungen',
      en: 'of measures of neighbourhood: distance from the value if the numbers of the areas were dealt out on the map by lot, in standard deviations',
    },
    cell: (s) => s.dealt?.z ?? NaN,
  },
  {
    name: 'p_formel',
    text: {
      de: 'wie wahrscheinlich ein so großer Abstand dann wäre, nach der Formel, 0 bis 1',
      en: 'how probable a distance as large would be then, by formula, 0 to 1',
    },
    cell: (s) => s.dealt?.p ?? NaN,
  },
  {
    name: 'ohne_gebiete',
    text: {
      de: 'so viele Räume lässt der Wert aus, weil Zahlen in ihnen gesperrt oder unbekannt sind; leer, wo er über alle geht oder Grenzen hat',
      en: 'so many areas the value leaves out because counts in them are withheld or unknown; empty where it is over all or has bounds',
    },
    cell: (s) => s.leftOut ?? NaN,
  },
]
