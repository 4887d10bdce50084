import type { TypeScore, TypologyInfo } from '../../../model/typology.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { typeName } from './type-name.ts'

const words = {
  de: {
    title: (since: number) => `Wechsel seit ${since}`,
    moved: (n: number, of: string, since: number, year: number) =>
      `Von ${of}, die ${since} und ${year} einen Typ haben, ${n === 0 ? 'hat keiner' : n === 1 ? 'hat einer' : `haben ${n}`} ihn gewechselt.`,
    first: (n: number, of: string, since: number) =>
      `Gegenüber ${since} ${n === 0 ? 'hat keiner' : n === 1 ? 'hat einer' : `haben ${n}`} von ${of} einen anderen Typ.`,
    anew: 'Die Typen werden in jedem Jahr neu gebildet, und die Nummern so vergeben, dass möglichst viele Räume ihre behalten. Ein Wechsel kann vom Raum kommen oder davon, dass sich der Typ verändert hat.',
    fixed: (year: number) =>
      `Die Typen sind die von ${year}. Ein Wechsel heißt: Der Raum liegt jetzt dem Mittel eines anderen Typs näher.`,
    line: (from: string, to: string) => `von ${from} zu ${to}`,
    between: ' (lag in einem der Jahre zwischen beiden)',
    guessed: ' (Werte geschätzt)',
  },
  en: {
    title: (since: number) => `Changes since ${since}`,
    moved: (n: number, of: string, since: number, year: number) =>
      `Of ${of} that have a type in ${since} and ${year}, ${n === 0 ? 'none' : n} changed it.`,
    first: (n: number, of: string, since: number) =>
      `Compared with ${since}, ${n === 0 ? 'none' : n} of ${of} ${n < 2 ? 'has' : 'have'} another type.`,
    anew: 'Types are found anew in every year, and numbered so that as many areas as possible keep theirs. A change may come from the area, or from the type having changed.',
    fixed: (year: number) =>
      `The types are those of ${year}. A change means: the area now lies nearer to the mean of another type.`,
    line: (from: string, to: string) => `from ${from} to ${to}`,
    between: ' (lay between the two in one of the years)',
    guessed: ' (estimated values)',
  },
}

/** Which areas have another type than in the Berichtsjahr before, and how many than in the first. */
export function typologyMoves(e: Edition, info: TypologyInfo, own: readonly TypeScore[]): readonly string[] {
  const w = words[e.language]
  const both = own.filter((s) => s.type !== null && s.before !== null)
  const since = both[0]?.before?.year
  if (since === undefined) return []
  const earlier = new Map(
    (e.release.types ?? []).filter((s) => s.typology === info.id).map((s) => [`${s.year} ${s.raum}`, s]),
  )
  const moved = both.filter((s) => s.type!.number !== s.before!.number)
  const first = info.years[0]!.year
  const long = both.filter((s) => earlier.get(`${first} ${s.raum}`)?.type)
  const other = long.filter((s) => earlier.get(`${first} ${s.raum}`)!.type!.number !== s.type!.number)
  const lines = moved.map((s) => {
    const [from, to] = [s.before!.number, s.type!.number]
    const then = earlier.get(`${since} ${s.raum}`)!
    const close = (s.between && s.other?.number === from) || (then.between && then.other?.number === to)
    const guess = s.estimated || then.estimated ? w.guessed : ''
    return `- ${areaName(s)}: ${w.line(typeName(e, info, since, from), typeName(e, info, e.year, to))}${close ? w.between : ''}${guess}`
  })
  return [
    `### ${w.title(since)}`,
    [
      w.moved(moved.length, e.count(both.length, 'ofRaum'), since, e.year),
      ...(first < since ? [w.first(other.length, e.count(long.length, 'ofRaum'), first)] : []),
      info.base === null ? w.anew : w.fixed(info.base),
    ].join(' '),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ]
}
