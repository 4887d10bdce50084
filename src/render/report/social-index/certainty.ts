import type { IndexInfo } from '../../../model/publication.ts'
import type { IndexScore } from '../../../model/score.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: {
    title: 'Wie sicher Rang und Klasse sind',
    unsure: (n: string, of: string) => `Von ${of} sind ${n} nicht sicher von der Klasse daneben zu unterscheiden:`,
    one: (of: string) => `Von ${of} ist einer nicht sicher von der Klasse daneben zu unterscheiden:`,
    none: 'Jeder Raum ist sicher von der Klasse daneben zu unterscheiden.',
  },
  en: {
    title: 'How sure rank and class are',
    unsure: (n: string, of: string) => `Of ${of}, ${n} cannot be told apart with certainty from the class beside:`,
    one: (of: string) => `Of ${of}, one cannot be told apart with certainty from the class beside:`,
    none: 'Every area can be told apart with certainty from the class beside.',
  },
}

/** What ranges of ranks rest on, and the areas whose class small counts leave open; nothing where none were drawn. */
export function certainty(e: Edition, { reliability }: IndexInfo, ranked: readonly IndexScore[]): readonly string[] {
  const drawn = ranked.filter((s) => s.certainty)
  if (reliability === undefined || drawn.length === 0) return []
  const w = words[e.language]
  const unsure = drawn.filter((s) => s.certainty!.distinct === false)
  const of = e.count(drawn.length, 'ofRaum')
  const classes = drawn.some((s) => s.certainty!.distinct !== null)
  const lead = unsure.length === 0 ? w.none : unsure.length === 1 ? w.one(of) : w.unsure(e.number(unsure.length, 0), of)
  return [
    `### ${w.title}`,
    `${e.say(reliability)}${classes ? ` ${lead}` : ''}`,
    ...(unsure.length === 0 ? [] : [unsure.map((s) => `- ${areaName(s)}: ${e.say(s.certainty!.words)}`).join('\n')]),
  ]
}
