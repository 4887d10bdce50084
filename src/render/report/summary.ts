import type { IndexInfo } from '../../model/publication.ts'
import { grid } from '../markdown/grid.ts'
import { indexWords } from '../words.ts'
import { areaName } from './area-name.ts'
import type { Edition } from './edition.ts'
import { isComputed } from './is-computed.ts'
import { reasonCounts } from './reason-counts.ts'
import { segregationLine } from './segregation/line.ts'
import { attention } from './social-index/attention.ts'
import { earlier } from './social-index/earlier.ts'
import { standing, type Standing } from './social-index/standing.ts'
import { typologyLines } from './typology/line.ts'

const words = {
  de: {
    title: 'Zusammenfassung',
    assessed: (n: number, of: string) => `Von ${of} ${n === 1 ? 'wurde' : 'wurden'} ${n} bewertet`,
    first: (one: boolean, names: string) => `Auf Rang 1 ${one ? 'steht' : 'stehen'} ${names}.`,
    never: (year: number) => `Für ${year} ist dieser Index nicht berechnet.`,
    klasse: 'Klasse',
    areas: (year: number) => `Räume ${year}`,
    missing: 'nicht bewertet',
    without: 'Nicht bewertet',
  },
  en: {
    title: 'Summary',
    assessed: (n: number, of: string) => `Of ${of}, ${n} ${n === 1 ? 'was' : 'were'} assessed`,
    first: (one: boolean, names: string) => `Rank 1 ${one ? 'is' : 'is shared by'} ${names}.`,
    never: (year: number) => `This index is not computed for ${year}.`,
    klasse: 'Class',
    areas: (year: number) => `Areas ${year}`,
    missing: 'not assessed',
    without: 'Not assessed',
  },
}

/**
 * What a reader with one minute needs: class counts now and before, who is new in the classes of highest
 * burden, types, segregation.
 */
export function summary(e: Edition): string {
  const segregation = segregationLine(e)
  const parts = [
    ...e.publication.indices.flatMap((index) => ofIndex(e, index)),
    ...typologyLines(e),
    ...(segregation ? [segregation] : []),
  ]
  return parts.length === 0 ? '' : [`## ${words[e.language].title}`, ...parts].join('\n\n')
}

function ofIndex(e: Edition, index: IndexInfo): readonly string[] {
  const w = words[e.language]
  if (!isComputed(e, index.id)) return [`**${e.head(index.label)}.** ${w.never(e.year)}`]
  const reads = indexWords[index.high ?? 'burden']
  const now = standing(e, index.id, e.year)
  const before = earlier(e, index.id)
  const areas = now.ranked.length + now.missing.length
  const why = now.missing.length === 0 ? [] : [`${w.without}: ${reasonCounts(e, now.missing)}.`]
  const first = now.ranked.filter((s) => s.rank === 1).map(areaName)
  const opening = [
    `**${e.head(index.label)} ${e.year}.** ${w.assessed(now.ranked.length, e.count(areas, 'ofRaum'))}.`,
    ...why,
    ...(first.length === 0 ? [] : [e.sentence(reads.rank), w.first(first.length === 1, e.list(first))]),
  ]
  const leader = now.ranked.find((s) => s.rank === 1)?.certainty
  if (leader && first.length === 1) opening.push(e.say(leader.words))
  const shown = before === null ? [now] : [now, before]
  const number = ({ ranked }: Standing, klasse: number) =>
    e.number(ranked.filter((s) => s.klasse?.number === klasse).length, 0)
  const counts = grid(
    `l${'r'.repeat(shown.length)}`,
    [w.klasse, ...shown.map(({ year }) => w.areas(year))],
    [
      ...index.classes.map(({ label, number: n }) => [e.say(label), ...shown.map((at) => number(at, n))]),
      [w.missing, ...shown.map(({ missing }) => e.number(missing.length, 0))],
    ],
  )
  return [
    opening.join(' '),
    ...(index.classes.length === 0 ? [] : [e.say(reads.order), counts]),
    ...(before === null || index.classes.length === 0 ? [] : [attention(e, index, now, before)]),
  ]
}
