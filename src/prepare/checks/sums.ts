import type { SumCheck } from '../../model/checks.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import { numbered } from '../../model/nouns.ts'
import { countRange, sumOfRanges, type Range } from '../count-range.ts'
import { deviation } from '../deviation.ts'
import { rangeText } from '../range-text.ts'
import { placeOf, columnPlace, type Subject } from './subject.ts'
import { apart, rangesApart, shown, toleranceText } from './tolerance.ts'

/**
 * Wholes against the sums of their parts, area by area, or over the areas of a higher level whose whole stands in
 * each of their rows, there the same. Counts that are withheld or rounded stand for what the plan says they may be, others
 * that are missing for any number of persons: with them the parts must only not be more than the whole. Where a source
 * perturbs its counts and no tolerance is declared, the largest distance is told, and judged is only what goes beyond all that
 * the counts may be moved by.
 */
export const sums = (subject: Subject): Finding[] => subject.checks.sums.flatMap((check) => one(check, subject))

interface Sum {
  /** Area whose row holds the whole: the place of a finding. */
  readonly at: number
  readonly whole: number
  readonly sum: Range
  /** How far the two ranges lie apart. */
  readonly distance: number
  /** How far perturbation may have moved them apart. */
  readonly slack: number
  readonly key: string
}

function one(check: SumCheck, subject: Subject): Finding[] {
  const { frame, withholding } = subject
  const columns = check.parts.map((name) => ({ ...pick(frame.numbers, name), rule: withholding(name) }))
  const whole = pick(frame.numbers, check.whole)
  const rule = withholding(check.whole)
  const groups = groupsOf(check, frame)
  const wrong = [...groups].flatMap(([key, members]): Sum[] => {
    const at = members.find((i) => !Number.isNaN(whole.values[i]!))
    if (at === undefined) return []
    const cells = members.flatMap((i) =>
      columns.map(({ values, status, rule }) => countRange(values[i]!, status[i]!, rule)),
    )
    if (cells.every((cell) => cell === null || cell[1] === Infinity)) return []
    const sum = sumOfRanges(cells)
    const stated = countRange(whole.values[at]!, whole.status[at]!, rule)!
    if (!rangesApart(stated, sum, check.tolerance)) return []
    const distance = Math.max(stated[0] - sum[1], sum[0] - stated[1])
    const counted = members.flatMap((i) => columns.map((column) => ({ value: column.values[i]!, rule: column.rule })))
    const slack = check.tolerance === null ? deviation([...counted, { value: whole.values[at]!, rule }]) : 0
    return [{ at, key, whole: whole.values[at]!, sum, distance, slack }]
  })
  const unequal = check.over === null ? [] : otherWholes(check, whole.values, groups, frame)
  const isBeyond = ({ distance, slack }: Sum) => slack === 0 || apart(distance, 0, { absolute: slack })
  const [beyond, within] = [wrong.filter(isBeyond), wrong.filter((sum) => !isBeyond(sum))]
  return [...unequal, ...told(check, within, frame), ...beyond.map((sum) => finding(check, sum, frame))]
}

/** The areas whose parts make one whole, by its key. */
function groupsOf({ over }: SumCheck, frame: Subject['frame']): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  const level = over === null ? null : pick(frame.levels, over)
  frame.units.forEach(({ id }, i) => {
    const key = level === null ? id : level.units[level.parent[i]!]!.id
    const list = groups.get(key)
    if (list) list.push(i)
    else groups.set(key, [i])
  })
  return groups
}

/** A whole of a higher level that is another one in another row of it. */
function otherWholes(
  { whole, over }: SumCheck,
  values: Float64Array,
  groups: ReadonlyMap<string, readonly number[]>,
  frame: Subject['frame'],
): Finding[] {
  return [...groups].flatMap(([key, members]) => {
    const [first, ...more] = members.filter((i) => !Number.isNaN(values[i]!))
    return more
      .filter((i) => values[i] !== values[first!])
      .map((i): Finding => {
        const say = (language: 'de' | 'en') => shown(values[first!]!, language)
        return {
          code: 'ATL-0330',
          severity: 'error',
          ...placeOf(frame, whole, i),
          value: String(values[i]),
          found: {
            de: `${whole} (${over} ${key}) ist hier ${shown(values[i]!, 'de')}, beim Raum ${frame.units[first!]!.id} ${say('de')}`,
            en: `${whole} (${over} ${key}) is ${shown(values[i]!, 'en')} here, ${say('en')} at the area ${frame.units[first!]!.id}`,
          },
          expected: { de: say('de'), en: say('en') },
          remedy: {
            de: 'prüfen, in welcher Zeile die richtige Zahl steht, und ob der Raum dorthin gehört',
            en: 'check which row has the right number, and whether the area belongs there',
          },
        }
      })
  })
}

const partsOf = ({ parts }: SumCheck) => parts.join(' + ')

function finding(check: SumCheck, { at, key, whole, sum, slack: moved }: Sum, frame: Subject['frame']): Finding {
  const over = check.over === null ? '' : ` (${check.over} ${key})`
  const allowed = check.tolerance ?? (moved === 0 ? null : { absolute: moved })
  const slack = allowed === null ? null : toleranceText(allowed)
  const text = rangeText(sum)
  return {
    code: 'ATL-0330',
    severity: 'error',
    ...placeOf(frame, check.whole, at),
    value: String(whole),
    found: {
      de: `${check.whole}${over} ist ${shown(whole, 'de')}, die Teile ergeben ${text.de} (${partsOf(check)})`,
      en: `${check.whole}${over} is ${shown(whole, 'en')}, the parts add up to ${text.en} (${partsOf(check)})`,
    },
    expected: {
      de: `${text.de}${slack ? `, erlaubt ± ${slack.de}` : ''}`,
      en: `${text.en}${slack ? `, allowed ± ${slack.en}` : ''}`,
    },
    remedy: {
      de: 'Zeile beim Lieferanten klären; sind Abweichungen üblich, tolerance unter checks.sums angeben',
      en: 'clear up the row with the provider; where deviations are usual, declare tolerance in checks.sums',
    },
  }
}

function told(check: SumCheck, wrong: readonly Sum[], frame: Subject['frame']): Finding[] {
  if (wrong.length === 0) return []
  const most = wrong.reduce((largest, { distance }) => Math.max(largest, distance), 0)
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
      ...(wrong.some(({ slack }) => slack === Infinity) && {
        remedy: {
          de: 'soll ein größerer Abstand ein Fehler sein, an der Quelle perturbation: { method: cell-key, maximum: … } angeben, oder tolerance unter checks.sums',
          en: 'if a larger distance is to be an error, declare perturbation: { method: cell-key, maximum: … } at the source, or tolerance in checks.sums',
        },
      }),
    },
  ]
}
