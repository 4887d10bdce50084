import type { SegregationChange } from '../../../model/score.ts'
import { grid } from '../../markdown/grid.ts'
import { signs } from '../../signs.ts'
import type { Edition } from '../edition.ts'
import { segregationMain } from './main.ts'
import { measureName } from './names.ts'
import { onScale } from './on-scale.ts'
import { isOf } from './series.ts'
import { signed } from './signed.ts'

const words = {
  de: {
    title: 'Von Jahr zu Jahr',
    heads: ['Gruppe', 'Maß'],
    about:
      'Fett: Die Veränderung ist größer, als der Zufall erklärt; sonst kann sie Zufall sein. Verglichen sind nur Jahre auf denselben Räumen.',
  },
  en: {
    title: 'From year to year',
    heads: ['Group', 'Measure'],
    about:
      'Bold: the change is larger than chance explains; else it may be chance. Only years on the same areas are compared.',
  },
}

/** What became of every measure from each year to the next, and which of these changes are more than chance. */
export function segregationSteps(e: Edition): readonly string[] {
  const w = words[e.language]
  const { years, groups, measures } = e.publication
  const steps = years.slice(1).map((to, k) => ({ from: years[k]!, to }))
  const rows = groups.flatMap((group) => {
    const ebene = segregationMain(e, group)?.ebene
    return measures.flatMap((measure) => {
      const own = (e.release.segregationChanges ?? []).filter(
        (one) =>
          one.group === group.id && one.reference === group.reference && isOf(measure, one) && one.ebene === ebene,
      )
      const cells = steps.map(({ from, to }) => own.find((one) => one.from === from && one.to === to))
      if (cells.every((one) => one === undefined)) return []
      const shown = (one: SegregationChange | undefined) => {
        if (one === undefined || !Number.isFinite(one.difference)) return signs.absent.sign
        const text = signed(one.difference, onScale(e, measure, one.difference))
        return beyond(one) ? `**${text}**` : text
      }
      return [[e.say(group.label), measureName(e, measure), ...cells.map(shown)]]
    })
  })
  // two years are compared in the table of all years already
  if (steps.length < 2 || rows.length === 0) return []
  return [
    `### ${w.title}`,
    grid(`ll${'r'.repeat(steps.length)}`, [...w.heads, ...steps.map(({ from, to }) => `${from}–${to}`)], rows),
    w.about,
  ]
}

const beyond = ({ interval: [low, high] }: SegregationChange): boolean => low > 0 || high < 0
