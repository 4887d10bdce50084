import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { EbeneInfo, GroupInfo } from '../../../model/publication.ts'
import type { SegregationScore } from '../../../model/score.ts'
import { grid } from '../../markdown/grid.ts'
import { signs } from '../../signs.ts'
import type { Edition } from '../edition.ts'
import { segregationMain } from './main.ts'
import { groupName, measureName } from './names.ts'
import { onScale } from './on-scale.ts'
import { segregationSeries } from './series.ts'
import { segregationValue } from './value.ts'

const words = {
  de: {
    measure: 'Maß',
    title: 'Leiter der Ebenen',
    heads: ['Gruppe', 'Maß', 'Ebene', 'Räume', 'Wert', 'Bei Zufall', 'Über Zufall'],
    ladder:
      'Je größer die Räume, desto mehr mischen sie: Der Wert fällt, und der bei Zufall auch. „Über Zufall“ nimmt ab, was der Zufall in Räumen dieser Größe allein bewirkt (0 wie bei Zufall, 100 völlig getrennt). Städte und Ebenen lassen sich damit eher vergleichen, gleich werden sie nicht.',
  },
  en: {
    measure: 'Measure',
    title: 'Ladder of levels',
    heads: ['Group', 'Measure', 'Level', 'Areas', 'Value', 'By chance', 'Above chance'],
    ladder:
      'The larger areas are, the more they mix: the value falls, and so does the one by chance. “Above chance” takes off what chance alone does in areas of this size (0 as by chance, 100 fully apart). Cities and levels are easier to compare by it, but do not become the same.',
  },
}

/** The scores of the report year. */
export const scoresNow = (e: Edition, group: GroupInfo, measure: MeasureInfo): readonly SegregationScore[] =>
  levelsOf(e).flatMap(({ id }) => segregationSeries(e, group, measure, id).filter((s) => s.year === e.year))

/** A table a group: every measure of the report year on every level, the value by chance in brackets. */
export function segregationTables(e: Edition): readonly string[] {
  const w = words[e.language]
  return e.publication.groups.flatMap((group) => {
    const rows = e.publication.measures.flatMap((measure) => {
      const scores = scoresNow(e, group, measure)
      return scores.length === 0 ? [] : [{ measure, scores }]
    })
    const levels = levelsOf(e).filter(({ id }) => rows.some(({ scores }) => scores.some((s) => s.ebene === id)))
    if (rows.length === 0) return []
    const counted = levels.map(({ id, label }) => {
      const counts = rows.flatMap(({ scores }) => scores.filter((s) => s.ebene === id).map((s) => s.areas))
      return `${e.say(label)} (${e.number(Math.max(...counts), 0)})`
    })
    return [
      `### ${groupName(e, group)}`,
      grid(
        `l${'r'.repeat(levels.length)}`,
        [w.measure, ...counted],
        rows.map(({ measure, scores }) => [
          measureName(e, measure),
          ...levels.map(({ id }) =>
            cell(
              e,
              measure,
              scores.find((s) => s.ebene === id),
            ),
          ),
        ]),
      ),
    ]
  })
}

function cell(e: Edition, measure: MeasureInfo, score: SegregationScore | undefined): string {
  if (score === undefined) return signs.absent.sign
  const value = segregationValue(e, measure, score)
  return Number.isFinite(score.expected) ? `${value} (${onScale(e, measure, score.expected)})` : value
}

/** The main measure of each group on every level beside chance; nothing where there is one level. */
export function segregationLadder(e: Edition): readonly string[] {
  const w = words[e.language]
  const rows = e.publication.groups.flatMap((group) => {
    const main = segregationMain(e, group)
    if (main === null) return []
    return scoresNow(e, group, main.measure)
      .filter(({ aboveChance }) => aboveChance !== undefined)
      .map(({ ebene, areas, value, expected, aboveChance }) => [
        e.say(group.label),
        measureName(e, main.measure),
        e.say(levelsOf(e).find(({ id }) => id === ebene)!.label),
        e.number(areas, 0),
        ...[value, expected, aboveChance!].map((v) => onScale(e, main.measure, v)),
      ])
  })
  if (new Set(rows.map(([, , level]) => level)).size < 2) return []
  return [`### ${w.title}`, grid('lllrrrr', w.heads, rows), w.ladder]
}

function levelsOf({ publication: { base, ebenen } }: Edition): readonly EbeneInfo[] {
  return [base, ...ebenen.filter(({ id }) => id !== base.id)]
}
