import type { Explanation } from './explanation.ts'

/** The explanation for programs: numbers at full precision, null where there is none. */
export const explainJson = (explanation: Explanation): string => `${JSON.stringify(explanation, null, 2)}\n`
