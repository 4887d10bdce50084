import { changeWords } from '../../measures/reliability/words.ts'
import { pick } from '../../model/pick.ts'
import type { Language, Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { localNumber } from '../../render/round.ts'

/** What the draws of a Dynamik rest on, in words; null where there are none, since changes were delivered or nothing is asked. */
export function changeReliability(plan: Plan, id: string): Text | null {
  const { reliability, dynamics, chain } = pick(plan.index, id)
  if (reliability === null || dynamics?.kind !== 'over') return null
  const { law, draws, again } = reliability
  const declared = Object.entries(again)
  const all = new Set(declared.map(([, share]) => share))
  const percent = (share: number, l: Language) => `${localNumber(100 * share, 0, l)}${l === 'de' ? ' %' : '%'}`
  const list = (l: Language) =>
    all.size === 1 && declared.length === chain.indicators.length
      ? percent(declared[0]![1], l)
      : declared.map(([one, share]) => `${pick(plan.indicators, one).label[l]} ${percent(share, l)}`).join('; ')
  const said = changeWords[declared.length > 0 ? 'again' : law]
  const fill = (l: Language) => said[l].replace('{draws}', localNumber(draws, 0, l)).replace('{again}', list(l))
  return { de: fill('de'), en: fill('en') }
}
