import type { Condition, Exclusion } from '../../model/exclusion.ts'
import type { Language, Text } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'

const byKey: Text = {
  de: 'Der Plan nimmt diesen Raum mit seinem Schlüssel aus.',
  en: 'The plan leaves this area out by its key.',
}

const holds: Readonly<Record<Language, Readonly<Record<Condition['operator'], (operand: string) => string>>>> = {
  de: {
    '<': (n) => `unter ${n} liegt`,
    '<=': (n) => `höchstens ${n} ist`,
    '>': (n) => `über ${n} liegt`,
    '>=': (n) => `mindestens ${n} ist`,
    '=': (said) => `${said} ist`,
    '!=': (said) => `etwas anderes als ${said} ist`,
    'is empty': () => 'leer ist',
    'is not empty': () => 'nicht leer ist',
  },
  en: {
    '<': (n) => `is below ${n}`,
    '<=': (n) => `is at most ${n}`,
    '>': (n) => `is above ${n}`,
    '>=': (n) => `is at least ${n}`,
    '=': (said) => `is ${said}`,
    '!=': (said) => `is something else than ${said}`,
    'is empty': () => 'is empty',
    'is not empty': () => 'is not empty',
  },
}

/** A rule of the plan that leaves areas out, in a sentence; `headerOf` gives a column as its delivery calls it. */
export function ruleWords({ by }: Exclusion, headerOf: (reference: string) => string): Text {
  if ('key' in by) return byKey
  const { reference, operator, operand } = by.when
  const said = (l: Language) =>
    holds[l][operator](typeof operand === 'number' ? localNumber(operand, digitsOf(operand), l) : `"${operand ?? ''}"`)
  const column = headerOf(reference)
  return {
    de: `Der Plan nimmt Räume aus, in denen ${column} ${said('de')}.`,
    en: `The plan leaves out areas in which ${column} ${said('en')}.`,
  }
}

/** As many as the plan writes. */
const digitsOf = (operand: number): number => String(operand).split('.')[1]?.length ?? 0
