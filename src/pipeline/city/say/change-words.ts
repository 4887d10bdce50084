import type { Way } from '../../../measures/decomposition/change-of-information.ts'
import type { Language } from '../../../model/text.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { localNumber } from '../../../render/round.ts'
import { signs } from '../../../render/signs.ts'
import type { CityChangeParts } from '../change-parts-of.ts'
import type { CityCounterfactual } from '../counterfactuals-of.ts'
import type { Span } from '../steps.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { spanText } from './span-text.ts'
import { subjectTitle } from './subject-title.ts'

const words = {
  de: {
    swapped: 'Karte und Zusammensetzung',
    swappedHeads: ['Maß', 'Veränderung', 'Karte', 'Zusammensetzung'],
    swappedReading:
      'Karte: wie groß die Räume sind und wo. Zusammensetzung: wie hoch die Anteile der Gruppe sind, Rang für Rang aus der anderen Tabelle genommen (Cortes u. a. 2020).',
    change: 'Zerlegung der Veränderung von M',
    changeHeads: ['Teil', 'Shapley', 'KM', 'MRC'],
    parts: {
      before: 'vorher',
      after: 'nachher',
      difference: 'Veränderung',
      boundaries: 'neue Grenzen',
      additions: 'neue Räume und Gruppen',
      removals: 'weggefallene Räume und Gruppen',
      group: 'Größe der Gruppen',
      unit: 'Größe der Räume',
      interaction: 'beides zugleich',
      structural: 'Struktur',
    },
    reading:
      'Struktur: wer mit wem lebt, gleich wie groß Gruppen und Räume sind. M in nat. Shapley (Elbers 2023) behandelt beide Jahre gleich, KM (Karmel & Maclachlan 1988) geht vom früheren aus, MRC (Mora & Ruiz-Castillo 2009) rechnet mit Entropien, seine Struktur hängt an der Größe der Gruppen.',
  },
  en: {
    swapped: 'Map and composition',
    swappedHeads: ['Measure', 'Change', 'Map', 'Composition'],
    swappedReading:
      'Map: how large areas are, and where. Composition: how high the shares of the group are, taken rank by rank from the other table (Cortes et al. 2020).',
    change: 'Parts of the change of M',
    changeHeads: ['Part', 'Shapley', 'KM', 'MRC'],
    parts: {
      before: 'before',
      after: 'after',
      difference: 'change',
      boundaries: 'new boundaries',
      additions: 'new areas and groups',
      removals: 'areas and groups that are gone',
      group: 'sizes of groups',
      unit: 'sizes of areas',
      interaction: 'both at once',
      structural: 'structure',
    },
    reading:
      'Structure: who lives with whom, whatever the sizes of groups and areas. M in nats. Shapley (Elbers 2023) treats both years alike, KM (Karmel & Maclachlan 1988) starts from the earlier one, MRC (Mora & Ruiz-Castillo 2009) works with entropies, and its structure hangs on the sizes of groups.',
  },
}

const rows = [
  'before',
  'after',
  'difference',
  'boundaries',
  'additions',
  'removals',
  'group',
  'unit',
  'interaction',
  'structural',
] as const
const ways: readonly Way[] = ['shapley', 'km', 'mrc']

/** What the change of M comes from, in a table with a column for each way of telling the parts apart. */
export function changeParts(change: CityChangeParts & Span, language: Language): AnswerPart {
  const w = words[language]
  return {
    title: `${w.change}${spanText(change)}: ${of(change, language)}`,
    heads: w.changeHeads,
    rows: rows
      .filter((part) => change.ways.shapley[part] !== undefined)
      .map((part) => [w.parts[part], ...ways.map((way) => shown(change.ways[way][part] ?? NaN, 5, language))]),
    remarks: [w.reading],
  }
}

/** What of the change lies in the map and what in composition, for the measures of one subject and level. */
export function swappedWords(own: readonly (CityCounterfactual & Span)[], language: Language): AnswerPart {
  const w = words[language]
  return {
    title: `${w.swapped}${spanText(own[0]!)}: ${of(own[0]!, language)}`,
    heads: w.swappedHeads,
    rows: own.map(({ measure, parameters, swaps: { composition: found } }) => {
      const [scale, digits] = isShare(measure) ? [100, 1] : [1, 4]
      return [
        called(measure, parameters),
        ...[found.first - found.second, found.spatial, found.attribute].map((value) =>
          shown(scale! * value, digits!, language),
        ),
      ]
    }),
    remarks: [w.swappedReading],
  }
}

const of = (one: Pick<CityChangeParts, 'level' | 'group' | 'reference'>, language: Language): string =>
  one.level === 'base' ? subjectTitle(one, language) : `${one.level}: ${subjectTitle(one, language)}`

const shown = (value: number, digits: number, language: Language): string =>
  Number.isFinite(value) ? localNumber(value, digits, language) : signs.void.sign
