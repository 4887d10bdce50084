import type { IndexInfo } from '../../../model/publication.ts'
import type { UncertaintyInfo, UncertaintyScore } from '../../../model/robustness.ts'
import { grid } from '../../markdown/grid.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { isComputed } from '../is-computed.ts'
import { percent } from '../percent.ts'
import { sensitivity } from './sensitivity.ts'

const words = {
  de: {
    title: (label: string) => `Hält der Index? ${label}`,
    what: (draws: string) =>
      `Der Index wurde ${draws}-mal gerechnet; dabei entschied das Los (Startwert im Plan) über Fragen, die auch anders beantwortet werden könnten:`,
    moves: (places: string) => `Im Mittel verschieben sich die Räume dabei um ${places} Plätze.`,
    firm: (n: number, of: string, share: string) =>
      `${n} von ${of} ${n === 1 ? 'bleibt' : 'bleiben'} in mindestens ${share} % der Rechnungen in ihrer Klasse.`,
    loose: 'Nicht fest in ihrer Klasse',
    unranked: 'nicht bewertet',
    unclassed: 'andere Zahl von Klassen',
    some: (n: number, areas: string) =>
      `${areas} ${n === 1 ? 'ist' : 'sind'} nicht in allen Rechnungen bewertet, weil dort ein Teil fehlt; Mitte und Bereich der Ränge beruhen auf den übrigen Rechnungen.`,
    none: 'Das sagt nichts über Fehler in den Daten und nichts über die Auswahl der Indikatoren.',
    heads: (share: string) => ['Rang', 'Bezugsraum', 'Mitte', `${share} % von`, 'bis', 'Klasse', 'Anteil'],
    ranks: 'Ränge der zehn vorderen Räume in diesen Rechnungen',
  },
  en: {
    title: (label: string) => `Does the index hold? ${label}`,
    what: (draws: string) =>
      `The index was computed ${draws} times; lots (seed in the plan) decided questions that could be answered otherwise:`,
    moves: (places: string) => `On average areas move by ${places} places.`,
    firm: (n: number, of: string, share: string) =>
      `${n} of ${of} ${n === 1 ? 'stays' : 'stay'} in their class in at least ${share}% of the computations.`,
    loose: 'Not firmly in their class',
    unranked: 'not assessed',
    unclassed: 'another number of classes',
    some: (n: number, areas: string) =>
      `${areas} ${n === 1 ? 'is' : 'are'} assessed in some of the computations only, because a part is missing in the others; median and range of ranks rest on the former.`,
    none: 'That says nothing of mistakes in the data, nor of the choice of indicators.',
    heads: (share: string) => ['Rank', 'Area', 'Median', `${share}% from`, 'to', 'Class', 'Share'],
    ranks: 'Ranks of the ten leading areas in these computations',
  },
}

/** For each index with open questions of method: what was varied, and which areas stand firm. */
export const robustness = (e: Edition): string =>
  (e.publication.uncertainty ?? [])
    .filter(({ index }) => isComputed(e, index))
    .map((info) =>
      ofIndex(
        e,
        info,
        e.publication.indices.find(({ id }) => id === info.index)!,
      ),
    )
    .join('\n\n')

function ofIndex(e: Edition, said: UncertaintyInfo, info: IndexInfo): string {
  const { index, draws, level, questions, shift, sensitivity: sensitive } = said
  const w = words[e.language]
  const scores = (e.release.uncertainty ?? [])
    .filter((s) => s.index === index && s.year === e.year)
    .sort((a, b) => a.rank - b.rank)
  const share = e.number(100 * level, Number.isInteger(100 * level) ? 0 : 1)
  const classes = scores.some(({ klasse }) => klasse !== null)
  const loose = scores.filter((s) => s.klasse !== null && own(s) < level)
  const part = (value: number) => percent(e, value)
  const others = ({ shares, klasse, unranked, unclassed }: UncertaintyScore) => {
    const rival = shares
      .filter((one) => one.klasse.number !== klasse?.number)
      .reduce((most, one) => (one.share > most.share ? one : most))
    return [
      [e.say(rival.klasse.label), rival.share] as const,
      [w.unranked, unranked] as const,
      [w.unclassed, unclassed] as const,
    ].filter(([, share]) => share > 0)
  }
  const names = loose.map((s) => {
    const list = [[e.say(s.klasse!.label), own(s)] as const, ...others(s)]
    return `- ${areaName(s)}: ${list.map(([label, share]) => `${label} ${part(share)}`).join(', ')}`
  })
  const some = scores.filter(({ unranked }) => unranked > 0).length
  return [
    `## ${w.title(e.say(info.label))}`,
    w.what(e.number(draws, 0)),
    questions.map((one) => `- ${e.say(one.label)}: ${e.say(one.ways)}`).join('\n'),
    [
      w.moves(e.number(shift, 1)),
      ...(classes ? [w.firm(scores.length - loose.length, e.count(scores.length, 'ofRaum'), share)] : []),
      ...(some > 0 ? [w.some(some, e.count(some, 'raum'))] : []),
      w.none,
    ].join(' '),
    ...(names.length > 0 ? [`${w.loose}:`, names.join('\n')] : []),
    `${w.ranks}:`,
    grid(
      classes ? 'rlrrrlr' : 'rlrrr',
      w.heads(share).slice(0, classes ? 7 : 5),
      scores
        .slice(0, 10)
        .map((s) => [
          e.number(s.rank, 0),
          areaName(s),
          ...[s.median, s.low, s.high].map((rank) => e.number(rank, Number.isInteger(rank) ? 0 : 1)),
          ...(classes ? [s.klasse ? e.say(s.klasse.label) : '', part(own(s))] : []),
        ]),
    ),
    ...(sensitive === null ? [] : [sensitivity(e, sensitive)]),
  ].join('\n\n')
}

const own = ({ klasse, shares }: UncertaintyScore): number =>
  shares.find((one) => one.klasse.number === klasse?.number)?.share ?? NaN
