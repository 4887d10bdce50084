import type { IndicatorInfo } from '../../model/publication.ts'
import { changeId } from '../../plan/change-id.ts'
import type { Plan } from '../../plan/plan.ts'
import { shrunkWords } from '../publish/shrunk-words.ts'

/** The changes that an index makes of its indicators, or an indicator declares, are indicators of their own. */
export function changeInfos(plan: Plan): IndicatorInfo[] {
  const ofIndices = Object.values(plan.index).flatMap(({ dynamics: rule, chain }) =>
    rule?.kind === 'over' ? chain.indicators.map(({ id }) => info(plan, id, rule.over, 'points')) : [],
  )
  const declared = Object.entries(plan.indicators).flatMap(([id, { change }]) =>
    change ? [info(plan, id, change.over, change.as)] : [],
  )
  return [...new Map([...ofIndices, ...declared].map((one) => [one.id, one])).values()]
}

function info(plan: Plan, id: string, over: number, as: 'points' | 'percent'): IndicatorInfo {
  const { label, unit, direction, theme, shrink } = plan.indicators[id]!
  const shrunk = shrink && shrunkWords(plan, shrink.toward)
  const percent = as === 'percent'
  return {
    id: changeId(id, over, as),
    label: {
      de: `${label.de}: Veränderung über ${over} ${over === 1 ? 'Jahr' : 'Jahre'}${percent ? ' in Prozent' : ''}`,
      en: `${label.en}: change over ${over} ${over === 1 ? 'year' : 'years'}${percent ? ' in per cent' : ''}`,
    },
    unit: percent ? '%' : unit === '%' ? '%-Pkt.' : unit,
    direction,
    theme,
    formula: percent ? `100 · (${id}(t) / ${id}(t−${over}) − 1)` : `${id}(t) − ${id}(t−${over})`,
    published: false,
    change: true,
    ...(shrunk && { shrunk: { de: `beide Werte ${shrunk.de}`, en: `both values ${shrunk.en}` } }),
  }
}
