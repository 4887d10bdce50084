import type { Checks } from '../../src/model/checks.ts'
import type { Subject } from '../../src/prepare/checks/subject.ts'
import { expression } from '../../src/plan/expression.ts'
import { frame } from './frame.ts'

type Numbers = Parameters<typeof frame>[0]

/** A formula as the plan would hold it. */
export const formula = (text: string) => ({ text, expression: expression(text)! })

/** What a Berichtsjahr is checked with, of these columns; the year before only where it is given. */
export const subject = (
  numbers: Numbers,
  checks: Partial<Checks> = {},
  over: Partial<Omit<Subject, 'checks' | 'before' | 'frame'>> & { before?: Numbers } = {},
): Subject => {
  const { before, ...rest } = over
  return {
    frame: frame(numbers),
    before: before ? frame(before, {}, 2023) : null,
    tables: [],
    counts: new Set(),
    percentages: new Set(),
    nameHeaders: new Map([['ew', 'NAME']]),
    withholding: () => ({}),
    checks: { sums: [], identities: [], jumps: [], outliers: [], severity: {}, ...checks },
    ...rest,
  }
}
