import { type Language, wording, type Text } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { AppliedExplained } from './explanation.ts'

/** Numbers that a method found, where its formula has no letter for them. */
const names: Readonly<Record<string, Text>> = {
  areas: { de: 'Räume', en: 'areas' },
  eigenvalue: { de: 'Eigenwert', en: 'eigenvalue' },
  explained: { de: 'erklärter Anteil der Streuung', en: 'share of the variance explained' },
  voters: { de: 'Personen', en: 'persons' },
  lambda: { de: 'λ', en: 'λ' },
}

/** Coefficients of squared years, which are small and meet large numbers: fewer figures do not give the value again. */
const long: readonly string[] = ['a', 'b', 'c']

/** A method with its formula and the numbers it rests on: "Logarithmus (COIN Tool): ln(x − min + 1), min = 2,500". */
export function appliedWords({ label, formula, rests }: AppliedExplained, l: Language): string {
  const list = Object.entries(rests).map(([name, value]) => `${names[name]?.[l] ?? name} = ${number(name, value, l)}`)
  return [formula === null ? label[l] : `${label[l]}: ${wording(formula, l)}`, ...list].join('; ')
}

function number(name: string, value: number, l: Language): string {
  if (Number.isInteger(value)) return String(value)
  const figures = long.includes(name) ? 12 : 3
  const digits = Math.max(3, figures - 1 - Math.floor(Math.log10(Math.abs(value))))
  return localNumber(value, digits, l)
}
