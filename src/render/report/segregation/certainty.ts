import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { SegregationScore } from '../../../model/score.ts'
import { pText } from '../../language/p-text.ts'
import { escape } from '../../markdown/escape.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'
import { segregationMain } from './main.ts'
import { measureName } from './names.ts'
import { onScale } from './on-scale.ts'
import { segregationSeries } from './series.ts'
import { segregationValue } from './value.ts'

const words = {
  de: {
    title: 'Wie sicher die Werte sind',
    heads: ['Gruppe', 'Maß', 'Wert'],
    interval: ['95 % von', 'bis', 'Ohne Verzerrung'],
    error: ['Standardfehler'],
    test: ['z', 'p'],
  },
  en: {
    title: 'How certain the values are',
    heads: ['Group', 'Measure', 'Value'],
    interval: ['95% from', 'to', 'Less bias'],
    error: ['Standard error'],
    test: ['z', 'p'],
  },
}

interface Row {
  readonly group: string
  readonly measure: MeasureInfo
  readonly score: SegregationScore
}

/** Intervals, errors and p of the values of the report year, and in words what they mean; nothing where the plan asks for none. */
export function segregationCertainty(e: Edition): readonly string[] {
  const w = words[e.language]
  const { groups, measures, segregationChance: about = [] } = e.publication
  const rows = groups.flatMap((group) => {
    const ebene = segregationMain(e, group)?.ebene
    return measures.flatMap((measure): Row[] => {
      const score = segregationSeries(e, group, measure, ebene ?? '').find((s) => s.year === e.year)
      return score && told(score) ? [{ group: e.say(group.label), measure, score }] : []
    })
  })
  if (rows.length === 0 || about.length === 0) return []
  const some = (key: 'interval' | 'error' | 'p') => rows.some(({ score }) => score[key] !== undefined)
  const [interval, error, test] = [some('interval'), some('error'), some('p')]
  const heads = [...w.heads, ...(interval ? w.interval : []), ...(error ? w.error : []), ...(test ? w.test : [])]
  const cells = ({ group, measure, score }: Row) => {
    const shown = (value: number | undefined) => (value === undefined ? '' : onScale(e, measure, value))
    return [
      group,
      measureName(e, measure),
      segregationValue(e, measure, score),
      ...(interval ? [score.interval?.[0], score.interval?.[1], score.corrected].map(shown) : []),
      ...(error ? [shown(score.error)] : []),
      ...(test ? [number(e, score.z, 1), escape(pText(score.p, e.language))] : []),
    ]
  }
  return [
    `### ${w.title}`,
    grid(`ll${'r'.repeat(heads.length - 2)}`, heads, rows.map(cells)),
    about.map((text) => `- ${e.say(text)}`).join('\n'),
  ]
}

const told = ({ interval, error, p }: SegregationScore): boolean =>
  interval !== undefined || error !== undefined || p !== undefined

const number = (e: Edition, value: number | undefined, digits: number): string =>
  value === undefined || !Number.isFinite(value) ? '' : e.number(value, digits)
