import type { IndexInfo } from '../../../model/publication.ts'
import type { IndexScore, RankCertainty } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import { escape } from '../../markdown/escape.ts'
import { grid } from '../../markdown/grid.ts'
import { signs } from '../../signs.ts'
import type { Edition } from '../edition.ts'
import type { Standing } from './standing.ts'

const words = {
  de: {
    head: ['Rang', 'Bezugsraum', 'Schlüssel', 'Index'],
    more: ['Dynamik', 'Gesamt'],
    range: ['Rang von–bis', 'Klasse sicher'],
    sure: 'Dynamik sicher',
    yes: 'ja',
    no: 'nein',
  },
  en: {
    head: ['Rank', 'Area', 'Key', 'Index'],
    more: ['Dynamics', 'Combined'],
    range: ['Rank from–to', 'Class certain'],
    sure: 'Dynamics certain',
    yes: 'yes',
    no: 'no',
  },
}

/**
 * All areas of an index by rank, the highest burden first; those not assessed stand last with their sign.
 * Only the printed number is rounded.
 */
export function ranking(e: Edition, index: IndexInfo, { ranked, missing }: Standing): string {
  const w = words[e.language]
  const classed = index.classes.length > 0
  const dynamic = index.dynamicsClasses.length > 0
  const drawn = ranked.some((s) => s.certainty)
  const moving = ranked.some((s) => s.dynamicsCertainty)
  const sure = (c: RankCertainty | undefined) => (typeof c?.distinct !== 'boolean' ? '' : c.distinct ? w.yes : w.no)
  const range = ({ certainty: c }: IndexScore): readonly string[] =>
    c ? [`${e.number(c.low, 0)}–${e.number(c.high, 0)}`, sure(c)] : ['', '']
  const label = (klasse: { readonly label: Text } | null, status: IndexScore['status']) =>
    klasse === null ? signs[status === 'ok' ? 'absent' : status].sign : e.say(klasse.label)
  const row = (s: IndexScore): readonly string[] => {
    const ok = s.status === 'ok'
    const cells = [
      ok ? e.number(s.rank, 0) : '',
      escape(s.name),
      escape(s.raum),
      ok ? e.number(s.value, 3) : signs[s.status].sign,
      ...(classed ? [label(s.klasse, s.status)] : []),
    ]
    return [
      ...cells,
      ...(dynamic ? [label(s.dynamics, s.status), escape(s.combined)] : []),
      ...(drawn ? range(s) : []),
      ...(moving ? [sure(s.dynamicsCertainty)] : []),
    ]
  }
  return grid(
    `rllr${classed ? 'l' : ''}${dynamic ? 'll' : ''}${drawn ? 'll' : ''}${moving ? 'l' : ''}`,
    [
      ...w.head,
      ...(classed ? ['Status'] : []),
      ...(dynamic ? w.more : []),
      ...(drawn ? w.range : []),
      ...(moving ? [w.sure] : []),
    ],
    [...ranked, ...missing].map(row),
  )
}
