import type { IndexInfo } from '../../../model/publication.ts'
import { mapFile } from '../../map/map-file.ts'
import { escape } from '../../markdown/escape.ts'
import { shrunkenParts } from '../../shrunken-parts.ts'
import { indexWords } from '../../words.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { isComputed } from '../is-computed.ts'
import { reason } from '../reason.ts'
import { certainty } from './certainty.ts'
import { dynamicsCertainty } from './dynamics-certainty.ts'
import { classBounds } from './class-bounds.ts'
import { edited } from './edited.ts'
import { matrix } from './matrix.ts'
import { ranking } from './ranking.ts'
import { standing } from './standing.ts'
import { unmoved } from './unmoved.ts'
import { weights } from './weights.ts'

const words = {
  de: {
    method: (method: string) => `Methode: ${method}`,
    preset: (preset: string) => `Vorlage: ${preset}.`,
    source: (source: string) => `Quelle der Methode: ${source}.`,
    over: (from: number, to: number, years: string) => `Die Dynamik vergleicht ${to} mit ${from}, über ${years}.`,
    given: (names: string) => `Die Dynamik beruht auf Veränderungen, die fertig geliefert wurden: ${names}.`,
    guessed: (year: number, areas: string) =>
      `Die Werte von ${year} sind auf die jetzigen Räume umgerechnet, in ${areas} geschätzt.`,
    value: 'Indexwert',
    change: 'Dynamikwert',
    matrix: (year: number) => `Räume nach Status und Dynamik ${year}`,
    map: (label: string, year: number) => `Karte: ${label} ${year}, Klassen der Räume`,
    ranking: (year: number) => `Rangfolge ${year}`,
    ranked: (n: number, of: string) => `${n} von ${of} ${n === 1 ? 'hat' : 'haben'} einen Rang.`,
    missing: 'Nicht bewertet',
    shrunken: (list: string) => `Der Index beruht auf Werten, die wegen kleiner Zahlen geschätzt sind: ${list}.`,
  },
  en: {
    method: (method: string) => `Method: ${method}`,
    preset: (preset: string) => `Preset: ${preset}.`,
    source: (source: string) => `Source of the method: ${source}.`,
    over: (from: number, to: number, years: string) => `Dynamics compares ${to} with ${from}, over ${years}.`,
    given: (names: string) => `Dynamics rests on changes that were delivered as such: ${names}.`,
    guessed: (year: number, areas: string) =>
      `The values of ${year} are carried to the present areas, in ${areas} as estimates.`,
    value: 'Index value',
    change: 'Dynamics value',
    matrix: (year: number) => `Areas by status and dynamics ${year}`,
    map: (label: string, year: number) => `Map: ${label} ${year}, classes of the areas`,
    ranking: (year: number) => `Ranking ${year}`,
    ranked: (n: number, of: string) => `${n} of ${of} ${n === 1 ? 'has' : 'have'} a rank.`,
    missing: 'Not assessed',
    shrunken: (list: string) => `The index rests on values that are estimates, as numbers are small: ${list}.`,
  },
}

/**
 * A chapter for each index: the method in words, class bounds, status by Dynamik, all areas by rank, and
 * who is missing why.
 */
export const socialIndex = (e: Edition): string =>
  e.publication.indices
    .filter(({ id }) => isComputed(e, id))
    .map((index) => ofIndex(e, index))
    .join('\n\n')

function ofIndex(e: Edition, index: IndexInfo): string {
  const w = words[e.language]
  const reads = indexWords[index.high ?? 'burden']
  const now = standing(e, index.id, e.year)
  const nameOf = (id: string) => {
    const label = e.publication.indicators.find((indicator) => indicator.id === id)?.label
    return label === undefined ? escape(id) : e.say(label)
  }
  const method = [
    w.method(e.sentence(index.method)),
    ...(index.preset === null ? [] : [w.preset(escape(index.preset))]),
    ...(index.source === null ? [] : [w.source(escape(index.source).replace(/\.$/, ''))]),
  ]
  const { dynamics, dynamicsClasses } = index
  const change =
    dynamics === null
      ? []
      : dynamics.over === null
        ? [w.given(e.list(dynamics.indicators.map(nameOf)))]
        : [w.over(e.year - dynamics.over, e.year, e.count(dynamics.over, 'year')), ...guessed(e, dynamics.over)]
  const missing = now.missing.map((s) => `- ${areaName(s)}: ${e.say(reason(s))}`)
  const of = e.count(now.ranked.length + now.missing.length, 'ofRaum')
  return [
    `## ${e.head(index.label)} ${e.year}`,
    method.join(' '),
    weights(e, index, nameOf),
    ...shrunken(e, index),
    [reads.high, ...(index.classes.length > 0 ? [reads.classes] : [])].map((text) => e.say(text)).join(' '),
    ...(index.classRule ? [e.say(index.classRule)] : []),
    ...(index.classes.length === 0 ? [] : [classBounds(e, index.classes, w.value)]),
    ...(dynamics === null ? [] : [[...change, e.say(reads.change)].join(' ')]),
    ...(dynamicsClasses.length === 0
      ? []
      : [classBounds(e, dynamicsClasses, w.change), `### ${w.matrix(e.year)}`, matrix(e, index, now.ranked)]),
    ...(e.publication.maps?.includes(index.id)
      ? [`![${w.map(e.say(index.label), e.year)}](${mapFile(index.id)})`]
      : []),
    `### ${w.ranking(e.year)}`,
    `${e.sentence(reads.rank)} ${w.ranked(now.ranked.length, of)}`,
    ranking(e, index, now),
    ...certainty(e, index, now.ranked),
    ...dynamicsCertainty(e, index, now.ranked),
    ...unmoved(e, index, now.ranked),
    ...edited(e, now.ranked),
    ...(missing.length === 0 ? [] : [`### ${w.missing}`, missing.join('\n')]),
  ].join('\n\n')
}

/** That indicators of it are shrunken; the chapter of each says towards what. */
function shrunken(e: Edition, index: IndexInfo): readonly string[] {
  const names = shrunkenParts(index, e.publication).map(({ label }) => e.say(label))
  return names.length === 0 ? [] : [words[e.language].shrunken(names.join('; '))]
}

/** That the year compared with stood on other areas. */
const guessed = (e: Edition, over: number): readonly string[] =>
  (e.publication.carried ?? []).flatMap(({ years, estimated }) =>
    estimated > 0 && years.some((year) => year === e.year - over)
      ? [words[e.language].guessed(e.year - over, e.count(estimated, 'ofRaum'))]
      : [],
  )
