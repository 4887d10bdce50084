import type { TypeScore, TypologyInfo } from '../../../model/typology.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { percent } from '../percent.ts'
import { reason } from '../reason.ts'
import { typologyMoves } from './moves.ts'
import { typeName } from './type-name.ts'

/** So many areas between two types are named; the table has them all. */
const most = 30

const words = {
  de: {
    areas: 'Räume nach Typ',
    between: 'Zwischen zwei Typen',
    unsure: (n: string) => `Nicht sicher ist die Zuordnung in ${n}:`,
    line: (own: string, share: string, other: string, rest: string) =>
      `${own} in ${share} der Ziehungen, ${other} in ${rest}`,
    nearer: (own: string, other: string) => `${own}, liegt aber näher an ${other}`,
    more: (n: string) => `Weitere ${n} stehen in tabellen/typologie.csv (Spalte zwischen).`,
    none: 'Jeder Raum lässt sich einem Typ sicher zuordnen.',
    missing: 'Ohne Typ',
  },
  en: {
    areas: 'Areas by type',
    between: 'Between two types',
    unsure: (n: string) => `Not to be placed for sure: ${n}:`,
    line: (own: string, share: string, other: string, rest: string) =>
      `${own} in ${share} of the draws, ${other} in ${rest}`,
    nearer: (own: string, other: string) => `${own}, but lies nearer to ${other}`,
    more: (n: string) => `${n} more stand in tabellen/typologie.csv (column zwischen).`,
    none: 'Every area can be placed in a type for sure.',
    missing: 'Without a type',
  },
}

/** Which areas are of which type, lie between two, changed theirs, or have none and why. */
export function typologyAreas(e: Edition, info: TypologyInfo): readonly string[] {
  const w = words[e.language]
  const own = (e.release.types ?? []).filter((s) => s.typology === info.id && s.year === e.year)
  const typed = own.filter((s) => s.type !== null)
  const numbers = [...new Set(typed.map((s) => s.type!.number))].sort((a, b) => a - b)
  const lists = numbers.map((number) => {
    const of = typed.filter((s) => s.type!.number === number)
    return `- **${e.say(of[0]!.type!.label)}** (${e.count(of.length, 'raum')}): ${of.map(areaName).join('; ')}.`
  })
  const between = typed.filter((s) => s.between).sort((a, b) => a.stability - b.stability)
  const missing = own.filter((s) => s.type === null).map((s) => `- ${areaName(s)}: ${e.say(reason(s))}`)
  return [
    `### ${w.areas}`,
    lists.join('\n'),
    `### ${w.between}`,
    ...(between.length === 0
      ? [w.none]
      : [
          w.unsure(e.count(between.length, 'ofRaum')),
          between
            .slice(0, most)
            .map((s) => `- ${areaName(s)}: ${unsure(e, s, info)}`)
            .join('\n'),
          ...(between.length > most ? [w.more(e.count(between.length - most, 'raum'))] : []),
        ]),
    ...typologyMoves(e, info, own),
    ...(missing.length === 0 ? [] : [`### ${w.missing}`, missing.join('\n')]),
  ]
}

function unsure(e: Edition, { type, other, stability }: TypeScore, info: TypologyInfo): string {
  const w = words[e.language]
  const name = (number: number) => typeName(e, info, e.year, number)
  const [here, there] = [name(type!.number), name(other!.number)]
  return other!.share > 0 ? w.line(here, percent(e, stability), there, percent(e, other!.share)) : w.nearer(here, there)
}
