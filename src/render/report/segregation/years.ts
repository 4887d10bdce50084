import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { GroupInfo } from '../../../model/publication.ts'
import type { SegregationChange, SegregationScore } from '../../../model/score.ts'
import { grid } from '../../markdown/grid.ts'
import { signs } from '../../signs.ts'
import type { Edition } from '../edition.ts'
import { carriedSegregation } from './carried.ts'
import { segregationChange } from './change.ts'
import { segregationMain } from './main.ts'
import { measureName } from './names.ts'
import { onScale } from './on-scale.ts'
import { segregationSeries } from './series.ts'
import { signed } from './signed.ts'
import { segregationValue } from './value.ts'

const words = {
  de: {
    title: 'Nach Jahren',
    heads: ['Gruppe', 'Maß'],
    trend: 'Trend je Jahr',
    since: (year: number) => `seit ${year}`,
    change: 'Seither',
    chance: 'Zufall möglich',
    beyond: 'mehr als Zufall',
    bases: (from: string, to: string) => `Grundlage sind je nach Jahr ${from} bis ${to}.`,
    about:
      'Trend: mittlere Veränderung je Jahr, über Jahre auf denselben Räumen wie heute. „Zufall möglich“: Die Veränderung ist nicht größer, als bei so vielen Menschen von allein zu erwarten ist.',
  },
  en: {
    title: 'By year',
    heads: ['Group', 'Measure'],
    trend: 'Trend a year',
    since: (year: number) => `since ${year}`,
    change: 'Since then',
    chance: 'may be chance',
    beyond: 'more than chance',
    bases: (from: string, to: string) => `The values rest on ${from} to ${to}, depending on the year.`,
    about:
      'Trend: mean change a year, through years on the same areas as today. “May be chance”: the change is not larger than is to be expected by itself with so many people.',
  },
}

/** Every measure of every group by year, where it is going, and whether that is more than chance. */
export function segregationYears(e: Edition): readonly string[] {
  const w = words[e.language]
  const { years, groups, measures } = e.publication
  const all = groups.flatMap((group) => {
    const ebene = segregationMain(e, group)?.ebene
    if (ebene === undefined) return []
    return measures
      .map((measure) => ({ group, measure, series: segregationSeries(e, group, measure, ebene) }))
      .filter(({ series }) => series.length > 0)
  })
  if (years.length < 2 || all.length === 0) return []
  const areas = new Set(all.flatMap(({ series }) => series.map((score) => score.areas)))
  const trends = all.some(({ series }) => series.some(({ trend }) => trend !== undefined))
  const changes = all.some(({ group, measure }) => segregationChange(e, group, measure) !== null)
  const rows = all.map(({ group, measure, series }) => [
    e.say(group.label),
    measureName(e, measure),
    ...years.map((year) => valueOf(e, measure, series, year)),
    ...(trends ? [trendOf(e, measure, series)] : []),
    ...(changes ? [changeOf(e, group, measure)] : []),
  ])
  return [
    `### ${w.title}`,
    ...(areas.size < 2 ? [] : [w.bases(e.number(Math.min(...areas), 0), e.count(Math.max(...areas), 'raum'))]),
    ...carriedSegregation(e),
    grid(
      `ll${'r'.repeat(years.length + Number(trends))}${changes ? 'l' : ''}`,
      [...w.heads, ...years.map(String), ...(trends ? [w.trend] : []), ...(changes ? [w.change] : [])],
      rows,
    ),
    ...(trends || changes ? [w.about] : []),
  ]
}

function valueOf(e: Edition, measure: MeasureInfo, series: readonly SegregationScore[], year: number): string {
  const score = series.find((s) => s.year === year)
  return score === undefined ? signs.absent.sign : segregationValue(e, measure, score)
}

function trendOf(e: Edition, measure: MeasureInfo, series: readonly SegregationScore[]): string {
  const trend = series.find((s) => s.year === e.year)?.trend
  return trend === undefined ? signs.absent.sign : signed(trend.perYear, onScale(e, measure, trend.perYear))
}

/** What became of the value since the first year that can be compared, and whether chance does that. */
function changeOf(e: Edition, group: GroupInfo, measure: MeasureInfo): string {
  const w = words[e.language]
  const change: SegregationChange | null = segregationChange(e, group, measure)
  if (change === null || !Number.isFinite(change.difference)) return signs.absent.sign
  const [low, high] = change.interval
  const how = low > 0 || high < 0 ? w.beyond : w.chance
  return `${signed(change.difference, onScale(e, measure, change.difference))} ${w.since(change.from)}, ${how}`
}
