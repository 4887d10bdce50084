import type { Observations } from '../model/observations.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import { persons } from './persons.ts'
import { reasons } from './reasons.ts'

export interface Rule {
  /** Smallest count shown. Zero is shown: it says that nobody is concerned. */
  readonly minimumCount: number
  /** Smallest denominator at which a rate is shown; null: none. */
  readonly denominators: number | null
  /** The numerator counts facilities: only the persons of the denominator are protected. */
  readonly facilities?: true
}

/** An area that a rule concerns: which one, and the count that is too small. */
export interface Breach {
  readonly position: number
  readonly count: number
}

/** Areas with a rate that rests on fewer persons than may be shown, in the group or in the rest. */
export function breaches(observed: Observations, { minimumCount, facilities }: Rule): Breach[] {
  const list: Breach[] = []
  observed.numerator.forEach((count, position) => {
    if (observed.status[position] !== statusCode.ok) return
    const told = persons(count, observed.denominator[position]!, facilities === true)
    const small = told.find((one) => one > 0 && one < minimumCount)
    if (small !== undefined) list.push({ position, count: small })
  })
  return list
}

/**
 * Observations as they may be shown: a rate whose count, or whose count of all others, is between 0 and the
 * minimum becomes `secret`; one on too small a denominator becomes `weak`. Value and both counts go, since
 * any two of them give the third. What came without counts is left as published. `hidden` are areas that are secret
 * for another reason, which stands with them: because of what their count would tell of others.
 */
export function primary(
  observed: Observations,
  rule: Rule,
  hidden: ReadonlyMap<number, Text> = new Map(),
): Observations {
  const values = observed.values.slice()
  const numerator = observed.numerator.slice()
  const denominator = observed.denominator.slice()
  const status = observed.status.slice()
  const notes = [...observed.notes]
  const withhold = (i: number, code: number, note: Text | null) => {
    values[i] = numerator[i] = denominator[i] = NaN
    status[i] = code
    notes[i] = note
  }
  const secret = new Set(breaches(observed, rule).map((breach) => breach.position))
  for (let i = 0; i < values.length; i++) {
    if (status[i] !== statusCode.ok) withhold(i, status[i]!, notes[i]!)
    else if (secret.has(i) || hidden.has(i))
      withhold(i, statusCode.secret, hidden.get(i) ?? reasons.small(rule.minimumCount))
    else if (rule.denominators !== null && denominator[i]! < rule.denominators)
      withhold(i, statusCode.weak, smallBase(rule.denominators))
  }
  return { ...observed, values, numerator, denominator, status, notes }
}

const smallBase = (least: number): Text => ({ de: `Bezugszahl unter ${least}`, en: `denominator below ${least}` })
