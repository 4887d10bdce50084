import { byKey } from '../../model/bezugsraum.ts'
import type { GroupInfo } from '../../model/publication.ts'
import type { LocalScore } from '../../model/score.ts'
import { areaName } from './area-name.ts'
import type { Edition } from './edition.ts'
import { hundredfold } from '../language/hundredfold.ts'
import { segregationAssociation } from './segregation-association.ts'

const raeumen = (n: number) => (n === 1 ? '1 Raum' : `${n} Räumen`)
const areas = (n: number) => (n === 1 ? '1 area' : `${n} areas`)

const words = {
  de: {
    title: 'Wo',
    parts: (list: string) => `Am meisten zum Segregationsindex tragen bei: ${list}.`,
    high: (area: string, times: string) =>
      `Am höchsten ist der Anteil in ${area}, ${times}-mal so hoch wie in der Stadt`,
    low: (area: string, times: string) => `am niedrigsten in ${area}, ${times}-mal so hoch`,
    clusters: {
      1: (n: number, list: string) => `Hohe Anteile liegen beieinander in ${raeumen(n)}: ${list}.`,
      2: (n: number, list: string) => `Ein hoher Anteil fällt aus seiner Umgebung heraus in ${raeumen(n)}: ${list}.`,
      3: (n: number, list: string) =>
        `Ein niedriger Anteil fällt aus seiner Umgebung heraus in ${raeumen(n)}: ${list}.`,
      4: (n: number, list: string) => `Niedrige Anteile liegen beieinander in ${raeumen(n)}: ${list}.`,
    },
    spots: {
      1: (n: number, list: string) =>
        `In und um ${n === 1 ? '1 Raum' : `${n} Räume`} sind die Anteile zusammen hoch: ${list}.`,
      2: (n: number, list: string) =>
        `In und um ${n === 1 ? '1 Raum' : `${n} Räume`} sind sie zusammen niedrig: ${list}.`,
    },
    chance: 'Von solchen Funden ist im Mittel höchstens jeder zwanzigste Zufall.',
    above: 'Anteil über dem der Stadt',
    below: 'Anteil darunter',
    none: 'Hohe und niedrige Anteile liegen nicht enger beieinander, als der Zufall sie legte.',
    shown: 'Räume, deren Anzahlen nicht gezeigt werden, sind hier nicht dabei.',
    more: 'und weitere',
  },
  en: {
    title: 'Where',
    parts: (list: string) => `What adds most to the segregation index: ${list}.`,
    high: (area: string, times: string) => `The share is highest in ${area}, ${times} times that of the city`,
    low: (area: string, times: string) => `lowest in ${area}, ${times} times`,
    clusters: {
      1: (n: number, list: string) => `High shares lie together in ${areas(n)}: ${list}.`,
      2: (n: number, list: string) => `A high share stands out from its surroundings in ${areas(n)}: ${list}.`,
      3: (n: number, list: string) => `A low share stands out from its surroundings in ${areas(n)}: ${list}.`,
      4: (n: number, list: string) => `Low shares lie together in ${areas(n)}: ${list}.`,
    },
    spots: {
      1: (n: number, list: string) => `In and around ${areas(n)} shares are high together: ${list}.`,
      2: (n: number, list: string) => `In and around ${areas(n)} they are low together: ${list}.`,
    },
    chance: 'Of such finds at most one in twenty is chance on average.',
    above: 'share above that of the city',
    below: 'share below it',
    none: 'High and low shares lie no closer together than chance would put them.',
    shown: 'Areas whose counts are not shown are not among them.',
    more: 'and others',
  },
}

// As many names as are read
const most = 8

/** Where segregation lies in the report year: what adds most, where the share is extreme, and clusters. */
export function segregationPlaces(e: Edition): readonly string[] {
  const w = words[e.language]
  const lines = e.publication.groups.flatMap((group) => {
    const told = [
      ...parts(e, group),
      ...extremes(e, group),
      ...clusters(e, group),
      ...spots(e, group),
      ...segregationAssociation(e, group),
    ]
    return told.length === 0 ? [] : [`**${e.head(group.label)}.** ${[...new Set(told)].join(' ')}`]
  })
  const now = (e.release.local ?? []).filter(({ year }) => year === e.year)
  const hidden = now.some(({ status, note }) => status !== 'ok' && note !== null)
  return lines.length === 0 ? [] : [`### ${w.title}`, ...lines, ...(hidden ? [w.shown] : [])]
}

/** Scores of a measure in the report year that have a value, the highest first. */
const valued = (e: Edition, group: GroupInfo, measure: string): readonly LocalScore[] =>
  (e.release.local ?? [])
    .filter((s) => s.year === e.year && s.group === group.id && s.reference === group.reference)
    .filter((s) => s.measure === measure && s.status === 'ok')
    .sort((a, b) => b.value - a.value || byKey(a.raum, b.raum))

function parts(e: Edition, group: GroupInfo): readonly string[] {
  const top = valued(e, group, 'local-dissimilarity').slice(0, 5)
  const w = words[e.language]
  const shares = new Map(valued(e, group, 'location-quotient').map(({ raum, value }) => [raum, value]))
  const list = top.map((s) => {
    const share = shares.get(s.raum)
    const where = share === undefined ? '' : `; ${share > 1 ? w.above : w.below}`
    return `${areaName(s)} (${e.number(hundredfold(s.value), 1)}${where})`
  })
  return list.length === 0 ? [] : [w.parts(list.join(', '))]
}

function extremes(e: Edition, group: GroupInfo): readonly string[] {
  const w = words[e.language]
  const all = valued(e, group, 'location-quotient')
  const [high, low] = [all[0], all.at(-1)]
  if (!high || !low || high === low) return []
  return [`${w.high(areaName(high), e.number(high.value, 1))}, ${w.low(areaName(low), e.number(low.value, 1))}.`]
}

function clusters(e: Edition, group: GroupInfo): readonly string[] {
  const w = words[e.language]
  const all = valued(e, group, 'local-moran').filter(({ klasse }) => klasse !== null)
  if (all.length === 0) return []
  const found = ([1, 4, 2, 3] as const).flatMap((kind) => ofKind(e, all, kind, w.clusters[kind]))
  return found.length === 0 ? [w.none] : [...found, w.chance]
}

/** Where shares in and around an area are high or low together, by local G. */
function spots(e: Edition, group: GroupInfo): readonly string[] {
  const w = words[e.language]
  const all = valued(e, group, 'local-getis-ord').filter(({ klasse }) => klasse !== null)
  const found = ([1, 2] as const).flatMap((kind) => ofKind(e, all, kind, w.spots[kind]))
  return found.length === 0 ? [] : [...found, w.chance]
}

function ofKind(
  e: Edition,
  all: readonly LocalScore[],
  kind: number,
  say: (n: number, list: string) => string,
): readonly string[] {
  const own = all.filter(({ klasse }) => klasse!.number === kind)
  if (own.length === 0) return []
  const named = own.slice(0, most).map(areaName).join(', ')
  return [say(own.length, own.length > most ? `${named} ${words[e.language].more}` : named)]
}
