import { median } from '../../math/median.ts'
import type { JumpCheck } from '../../model/checks.ts'
import { columnsOf } from '../../model/expression.ts'
import type { Finding } from '../../model/finding.ts'
import { evaluate } from './evaluate.ts'
import { columnPlace, placeOf, type Subject } from './subject.ts'
import { shown, toleranceText } from './tolerance.ts'

/**
 * Changes against the year before that go beyond the declared bound. An area is measured against the median change
 * of all areas, so that a change of law that moves every area is one finding and not one for each; relative bounds
 * compare ratios, absolute ones differences. The words hold no count, for warnings are published.
 */
export const jumps = (subject: Subject): Finding[] => subject.checks.jumps.flatMap((check) => one(check, subject))

function one(check: JumpCheck, { frame, before }: Subject): Finding[] {
  const [column] = columnsOf(check.value.expression)
  if (before === null || column === undefined) return []
  const at = new Map(before.units.map(({ id }, i) => [id, i]))
  const earlier = evaluate(check.value.expression, before)
  const now = evaluate(check.value.expression, frame)
  const then = Float64Array.from(frame.units, ({ id }) => {
    const i = at.get(id)
    return i === undefined ? NaN : earlier[i]!
  })
  const relative = 'relative' in check.beyond
  const bound = 'relative' in check.beyond ? check.beyond.relative : check.beyond.absolute
  const change = relative
    ? median(now.map((value, i) => (then[i]! > 0 ? value / then[i]! : NaN)))
    : median(now.map((value, i) => value - then[i]!))
  if (Number.isNaN(change)) return []
  const usual = then.map((value) => (relative ? value * change : value + change))
  const jumped = frame.units.flatMap((_, i) => {
    const distance = Math.abs(now[i]! - usual[i]!)
    const allowed = relative ? bound * Math.abs(usual[i]!) : bound
    return distance > allowed && distance > check.least ? [i] : []
  })
  return [
    ...(Math.abs(relative ? change - 1 : change) > bound ? [everywhere(check, frame, column, change)] : []),
    ...jumped.map((i) => finding(check, frame, column, i, `${shown(then[i]!, 'en')} → ${shown(now[i]!, 'en')}`)),
  ]
}

const boundOf = ({ beyond, least }: JumpCheck, language: 'de' | 'en') =>
  `${toleranceText(beyond)[language]}${least > 0 ? `, ${language === 'de' ? 'mehr als' : 'more than'} ${shown(least, language)}` : ''}`

const finding = (check: JumpCheck, frame: Subject['frame'], column: string, i: number, value: string): Finding => ({
  code: 'ATL-0332',
  severity: 'warning',
  ...placeOf(frame, column, i),
  value,
  found: {
    de: `${check.value.text} hat sich seit dem Vorjahr anders verändert als in den übrigen Räumen (Grenze ${boundOf(check, 'de')})`,
    en: `${check.value.text} has changed since the year before in another way than in the other areas (bound ${boundOf(check, 'en')})`,
  },
  remedy: {
    de: 'prüfen, ob gebaut, umgezogen oder anders gezählt wurde; sonst den Lieferanten fragen',
    en: 'check whether people moved, houses were built or counting changed; otherwise ask the provider',
  },
})

const everywhere = (check: JumpCheck, frame: Subject['frame'], column: string, change: number): Finding => {
  const by = (language: 'de' | 'en') =>
    'relative' in check.beyond
      ? `${shown(Math.round((change - 1) * 1000) / 10, language)}${language === 'de' ? ' ' : ''}%`
      : shown(change, language)
  return {
    code: 'ATL-0332',
    severity: 'warning',
    ...columnPlace(frame, column),
    found: {
      de: `${check.value.text} hat sich seit dem Vorjahr im Mittel der Räume um ${by('de')} verändert (Grenze ${boundOf(check, 'de')})`,
      en: `${check.value.text} has changed by ${by('en')} since the year before in the median of the areas (bound ${boundOf(check, 'en')})`,
    },
    consequence: {
      de: 'Veränderungen über dieses Jahr hinweg messen dann auch die neue Zählweise oder Rechtslage',
      en: 'changes across this year then also measure the new way of counting or the new law',
    },
  }
}
