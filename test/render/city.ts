import { segregationScore } from './segregation-scores.ts'
import { raumId } from '../../src/model/bezugsraum.ts'
import type { ClassInfo, Publication } from '../../src/model/publication.ts'
import type { IndexScore, IndicatorScore, Release } from '../../src/model/score.ts'
import type { Status } from '../../src/model/status.ts'
import type { Text } from '../../src/model/text.ts'
import { year } from '../../src/model/year.ts'
import { release } from '../support/release.ts'

const klasse = (number: number, de: string, en: string, sign: string, bound: object = {}): ClassInfo => ({
  number,
  label: { de, en },
  sign,
  ...bound,
})

export const classes = [
  klasse(1, 'hoch', 'high', '1', { below: -1 }),
  klasse(2, 'mittel', 'medium', '2', { to: 1 }),
  klasse(3, 'niedrig', 'low', '3', { to: 1.5 }),
  klasse(4, 'sehr niedrig', 'very low', '4'),
]
export const dynamicsClasses = [
  klasse(1, 'positiv', 'positive', '+', { below: -1 }),
  klasse(3, 'stabil', 'stable', '+/-', { to: 1 }),
  klasse(5, 'negativ', 'negative', '-'),
]

/** Names as they come: pipes, stars, a name twice. */
export const names: Readonly<Record<string, string>> = {
  '01010101': 'Altstadt | Markt',
  '01010102': 'Nordhafen',
  '01010103': 'Schloßstraße',
  '01010104': 'Schloßstraße',
  '01010105': 'Am *Anger*',
  '01010106': 'Justizviertel',
}
const keys = Object.keys(names)

export const indexScore = (over: Partial<IndexScore> = {}): IndexScore => ({
  raum: raumId('01010101'),
  name: 'Altstadt | Markt',
  ebene: 'bezugsraum',
  year: year(2024),
  index: 'sozialindex',
  value: NaN,
  sum: NaN,
  rank: NaN,
  klasse: null,
  dynamicsValue: NaN,
  dynamicsSum: NaN,
  dynamics: null,
  combined: '',
  status: 'ok',
  note: null,
  ...over,
})

export const indicatorScore = (over: Partial<IndicatorScore> = {}): IndicatorScore => ({
  raum: raumId('01010101'),
  name: 'Altstadt | Markt',
  ebene: 'bezugsraum',
  year: year(2024),
  indicator: 'kinderarmut',
  value: NaN,
  numerator: NaN,
  denominator: NaN,
  z: NaN,
  rank: NaN,
  klasse: null,
  status: 'ok',
  note: null,
  ...over,
})

const few: Text = { de: 'weniger als 300 Einwohner', en: 'fewer than 300 residents' }

/** Rank 1 is the highest value; NaN is "not assessed". */
const indexYear = (at: number, values: readonly number[], dynamics: readonly number[]) =>
  keys.map((key, i) => {
    const value = values[i]!
    const ok = !Number.isNaN(value)
    const status: Status = ok ? 'ok' : 'void'
    const own = value < -1 ? classes[0]! : value <= 1 ? classes[1]! : value <= 1.5 ? classes[2]! : classes[3]!
    const d = dynamics[i] ?? NaN
    const moved = d < -1 ? dynamicsClasses[0]! : d <= 1 ? dynamicsClasses[1]! : dynamicsClasses[2]!
    const dynamic = ok && !Number.isNaN(d)
    return indexScore({
      raum: raumId(key),
      name: names[key]!,
      year: year(at),
      value,
      sum: value * 2,
      rank: ok ? 1 + values.filter((v) => v > value).length : NaN,
      klasse: ok ? own : null,
      dynamicsValue: dynamic ? d : NaN,
      dynamicsSum: dynamic ? d * 2 : NaN,
      dynamics: dynamic ? moved : null,
      combined: dynamic ? own.sign + moved.sign : '',
      status,
      note: ok ? null : few,
    })
  })

const indicatorYear = (indicator: string, values: readonly (number | Status)[]) =>
  keys.map((key, i) => {
    const value = values[i]!
    const numbers = values.filter((v) => typeof v === 'number')
    return typeof value === 'string'
      ? indicatorScore({ raum: raumId(key), name: names[key]!, indicator, status: value })
      : indicatorScore({
          raum: raumId(key),
          name: names[key]!,
          indicator,
          value,
          numerator: Math.round(value * 3),
          denominator: 300,
          z: value / 10,
          rank: 1 + numbers.filter((v) => v > value).length,
        })
  })

export const city: Release = release({
  indices: [
    ...indexYear(2023, [1.2, 1.6, 0.1, 0.2, -1.3, NaN], []),
    ...indexYear(2024, [0.4, 1.8125, 1.1, 0.2005, -1.25, NaN], [-1.4, 0.2, 1.3, 0, 0, NaN]),
  ],
  indicators: [
    ...indicatorYear('kinderarmut', [12.25, 40.05, 30, 12.25, 3.1, 'secret']),
    ...indicatorYear('kinderarmut_d2', [-1, 2, 0.55, 0, 0, 'absent']),
    ...indicatorYear('wahlbeteiligung', [61, 44.4, 50, 61, 72.75, 'absent']),
  ],
  segregation: [
    segregationScore({ year: year(2023), value: 0.2805, expected: 0.0211 }),
    segregationScore(),
    segregationScore({ measure: 'isolation', value: 0.2, expected: 0.21 }),
    segregationScore({ ebene: 'stadtteil', value: 0.25, expected: 0.01, areas: 2 }),
  ],
})

export const publication: Publication = {
  title: { de: 'Sozialstrukturatlas Musterstadt', en: 'Musterstadt Social Structure Atlas' },
  notice: { de: 'Erfundene Stadt', en: 'Invented city' },
  publisher: {
    name: 'Stadt Musterstadt, Amt für Soziales',
    contact: 'sozialplanung@musterstadt.example',
    licence: 'dl-de/by-2-0',
    ags: '16999000',
    uri: null,
  },
  language: 'de',
  years: [year(2023), year(2024)],
  base: { id: 'bezugsraum', label: { de: 'Bezugsräume', en: 'Bezugsräume' }, gebietsstand: '2022-01-01', count: 6 },
  indicators: [
    {
      id: 'kinderarmut',
      label: { de: 'Kinder unter 15 im SGB-II-Bezug', en: 'Children under 15 in SGB II households' },
      unit: '%',
      direction: 'burden',
      theme: 'transferleistungen',
      formula: 'sgb2.u15 / einwohner.u15',
      published: false,
    },
    {
      id: 'wahlbeteiligung',
      label: { de: 'Wahlbeteiligung', en: 'Turnout' },
      unit: '%',
      direction: 'resource',
      theme: null,
      formula: 'wahl.beteiligung',
      published: true,
    },
    {
      id: 'kinderarmut_d2',
      label: { de: 'Kinderarmut: Veränderung über 2 Jahre', en: 'Child poverty: change over 2 years' },
      unit: '%-Pkt.',
      direction: 'burden',
      theme: null,
      formula: 'kinderarmut(t) − kinderarmut(t−2)',
      published: false,
    },
  ],
  indices: [
    {
      id: 'sozialindex',
      label: { de: 'Sozialindex', en: 'Social index' },
      preset: 'berlin-mss',
      source: 'Monitoring Soziale Stadtentwicklung 2021',
      indicators: [
        { id: 'kinderarmut', weight: 1 },
        { id: 'wahlbeteiligung', weight: 0.5 },
      ],
      dynamics: { over: 2, indicators: ['kinderarmut_d2'] },
      method: {
        de: 'Jeder Indikator wird standardisiert (z-Wert), gewichtet und summiert; die Summe wird erneut standardisiert',
        en: 'Each indicator is standardised (z-score), weighted and summed; the sum is standardised again',
      },
      classes,
      dynamicsClasses,
    },
  ],
  groups: [
    {
      id: 'armut',
      label: { de: 'Personen unter 65 im SGB-II-Bezug', en: 'Persons under 65 in SGB II households' },
      reference: 'rest',
      referenceLabel: { de: 'alle anderen unter 65', en: 'all others under 65' },
      formula: 'sgb2.u65 / einwohner.u65',
    },
  ],
  measures: [
    {
      id: 'segregation-index',
      label: { de: 'Segregationsindex', en: 'Segregation index' },
      formula: 'IS = ½ Σᵢ |gᵢ/G − oᵢ/O|',
      source: 'Duncan & Duncan (1955)',
      reading: {
        de: '{value} von 100 Personen der Gruppe müssten umziehen, damit sie so über die Räume verteilt wäre wie die übrigen.',
        en: '{value} of 100 persons of the group would have to move for it to be spread over the areas as everybody else.',
      },
      range: [0, 1],
    },
    {
      id: 'isolation',
      label: { de: 'Isolation', en: 'Isolation' },
      formula: 'xPx = Σᵢ (gᵢ/G)(gᵢ/tᵢ)',
      source: 'Bell (1954)',
      reading: {
        de: 'Im Raum einer durchschnittlichen Person der Gruppe gehören {value} von 100 Personen zur Gruppe.',
        en: 'In the area of an average person of the group, {value} of 100 persons belong to the group.',
      },
      range: [0, 1],
    },
  ],
  sources: [
    {
      id: 'sgb2',
      provider: 'Statistikstelle',
      licence: 'dl-de/by-2-0',
      uri: 'https://example.org/sgb2',
      files: ['daten/SGB2_2023.csv', 'daten/SGB2_2024.csv'],
    },
  ],
  ebenen: [
    { id: 'stadtteil', label: { de: 'Stadtteile', en: 'City districts' }, gebietsstand: '2022-01-01', count: 2 },
  ],
  protection: {
    minimumCount: 3,
    denominators: 30,
    secondary: true,
    withheld: [{ indicator: 'kinderarmut', cells: 1, others: 0 }],
  },
}

export const english: Publication = { ...publication, language: 'en' }
