import type { SumCheck } from '../../model/checks.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import { numbered } from '../../model/nouns.ts'
import { placeOf, columnPlace, type Subject } from './subject.ts'
import { apart, shown, toleranceText } from './tolerance.ts'

/**
 * Wholes against the sums of their parts, area by area, or over the areas of a higher level whose whole stands in
 * each of their rows. Where a part is missing, the others must only not be more than the whole. Where a source
 * perturbs its counts and no tolerance is declared, the largest distance is told and nothing is judged.
 */
export const sums = (subject: Subject): Finding[] => subject.checks.sums.flatMap((check) => one(check, subject))

interface Sum {
  /** First area of the group: its row is the place of a finding. */
  readonly at: number
  readonly whole: number
  readonly sum: number
  readonly complete: boolean
  readonly key: string
}

function one(check: SumCheck, { frame, perturbed }: Subject): Finding[] {
  const whole = pick(frame.numbers, check.whole).values
  const parts = check.parts.map((name) => pick(frame.numbers, name).values)
  const groups = new Map<string, number[]>()
  const level = check.over === null ? null : pick(frame.levels, check.over)
  frame.units.forEach(({ id }, i) => {
    const key = level === null ? id : level.units[level.parent[i]!]!.id
    const list = groups.get(key)
    if (list) list.push(i)
    else groups.set(key, [i])
  })
  const list = [...groups].flatMap(([key, members]): Sum[] => {
    const at = members.find((i) => !Number.isNaN(whole[i]!))
    if (at === undefined) return []
    const numbers = members.flatMap((i) => parts.map((values) => values[i]!))
    const present = numbers.filter((value) => !Number.isNaN(value))
    if (present.length === 0) return []
    const sum = present.reduce((a, b) => a + b, 0)
    return [{ at, key, whole: whole[at]!, sum, complete: present.length === numbers.length }]
  })
  const wrong = list.filter(
    ({ whole, sum, complete }) => (complete || sum > whole) && apart(whole, sum, check.tolerance),
  )
  const sources = [check.whole, ...check.parts].map((name) => name.split('.')[0]!)
  if (check.tolerance === null && sources.some((source) => perturbed.has(source))) return told(check, wrong, frame)
  return wrong.map((sum) => finding(check, sum, frame))
}

const partsOf = ({ parts }: SumCheck) => parts.join(' + ')

function finding(check: SumCheck, { at, key, whole, sum, complete }: Sum, frame: Subject['frame']): Finding {
  const over = check.over === null ? '' : ` (${check.over} ${key})`
  const slack = check.tolerance === null ? null : toleranceText(check.tolerance)
  const say = (language: 'de' | 'en', least: string, most: string) =>
    `${complete ? '' : `${least} `}${shown(sum, language)}${slack ? `, ${most} ± ${slack[language]}` : ''}`
  return {
    code: 'ATL-0330',
    severity: 'error',
    ...placeOf(frame, check.whole, at),
    value: String(whole),
    found: {
      de: `${check.whole}${over} ist ${shown(whole, 'de')}, die Teile ergeben ${shown(sum, 'de')} (${partsOf(check)})`,
      en: `${check.whole}${over} is ${shown(whole, 'en')}, the parts add up to ${shown(sum, 'en')} (${partsOf(check)})`,
    },
    expected: { de: say('de', 'mindestens', 'erlaubt'), en: say('en', 'at least', 'allowed') },
    remedy: {
      de: 'Zeile beim Lieferanten klären; sind Abweichungen üblich, tolerance unter checks.sums angeben',
      en: 'clear up the row with the provider; where deviations are usual, declare tolerance in checks.sums',
    },
  }
}

function told(check: SumCheck, wrong: readonly Sum[], frame: Subject['frame']): Finding[] {
  if (wrong.length === 0) return []
  const most = wrong.reduce((largest, { whole, sum }) => Math.max(largest, Math.abs(whole - sum)), 0)
  const n = wrong.length
  return [
    {
      code: 'ATL-0330',
      severity: 'info',
      ...columnPlace(frame, check.whole),
      found: {
        de: `${check.whole} weicht in ${numbered(n, 'ofRaum').de} von ${partsOf(check)} ab, höchstens um ${shown(most, 'de')}; der Herausgeber überlagert die Zahlen`,
        en: `${check.whole} differs from ${partsOf(check)} in ${numbered(n, 'ofRaum').en}, by ${shown(most, 'en')} at most; the publisher perturbs the counts`,
      },
      remedy: {
        de: 'soll ein größerer Abstand ein Fehler sein, tolerance unter checks.sums angeben',
        en: 'if a larger distance is to be an error, declare tolerance in checks.sums',
      },
    },
  ]
}
