import type { ClassInfo, IndexInfo } from '../../../model/publication.ts'
import type { IndexScore } from '../../../model/score.ts'
import { grid } from '../../markdown/grid.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import { percent } from '../percent.ts'

const words = {
  de: {
    title: 'Wie sicher die Dynamik ist',
    head: ['Dynamik', 'Räume', 'davon sicher'],
    sum: 'Summe',
    share: (label: string, list: string) => `- In so vielen Ziehungen in der Klasse „${label}“: ${list}.`,
    nobody:
      'Kein Raum steht sicher in seiner Klasse der Dynamik: Wer sich besser oder schlechter entwickelt hat als die übrigen, lässt sich aus diesen Anzahlen nicht sagen.',
    none: 'Wie sicher die Klasse der Dynamik ist, lässt sich nicht sagen: Die Veränderungen kamen fertig, ohne die Anzahlen, aus denen sie folgen.',
  },
  en: {
    title: 'How sure the dynamics are',
    head: ['Dynamics', 'Areas', 'of these certain'],
    sum: 'Total',
    share: (label: string, list: string) => `- In so many draws in class “${label}”: ${list}.`,
    nobody:
      'No area is for sure in its class of the dynamics: who has developed better or worse than the others cannot be told from these counts.',
    none: 'How sure the class of the dynamics is cannot be said: changes were delivered as such, without the counts they come from.',
  },
}

/**
 * How many areas are for sure in their class of the Dynamik, and those of the outer classes one by one, the surest first;
 * nothing where no small counts were drawn.
 */
export function dynamicsCertainty(e: Edition, index: IndexInfo, ranked: readonly IndexScore[]): readonly string[] {
  const w = words[e.language]
  const { reliability, dynamicsReliability, dynamicsClasses } = index
  if (reliability === undefined || dynamicsClasses.length === 0) return []
  if (dynamicsReliability === undefined) return [`### ${w.title}`, w.none]
  const drawn = ranked.filter((s) => s.dynamicsCertainty)
  if (drawn.length === 0) return []
  const of = (klasse: ClassInfo) => drawn.filter((s) => s.dynamics?.number === klasse.number)
  const sure = (scores: readonly IndexScore[]) => scores.filter((s) => s.dynamicsCertainty!.distinct)
  const row = (label: string, scores: readonly IndexScore[]) => [
    label,
    e.number(scores.length, 0),
    e.number(sure(scores).length, 0),
  ]
  const share = (s: IndexScore) => s.dynamicsCertainty!.share
  const outer = [dynamicsClasses[0]!, dynamicsClasses.at(-1)!].flatMap((klasse) => {
    const own = of(klasse).sort((a, b) => share(b) - share(a))
    const list = own.map((s) => `${areaName(s)} ${percent(e, share(s))}`).join('; ')
    return own.length === 0 ? [] : [w.share(e.say(klasse.label), list)]
  })
  return [
    `### ${w.title}`,
    [e.say(dynamicsReliability), ...(sure(drawn).length === 0 ? [w.nobody] : [])].join(' '),
    grid('lrr', w.head, [...dynamicsClasses.map((klasse) => row(e.say(klasse.label), of(klasse))), row(w.sum, drawn)]),
    ...(outer.length === 0 ? [] : [outer.join('\n')]),
  ]
}
