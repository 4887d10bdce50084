import { ruled } from '../../src/measures/bounds/rules.ts'
import type { Values } from '../../src/model/measure.ts'

/** Every measure that is a sum over areas, by what it is called, its id and how it is set; the Atkinson index as it may be set too. */
export const ruledCases: readonly (readonly [name: string, id: string, given: Partial<Values<string>>])[] = [
  ...ruled.map((id) => [id, id, {}] as const),
  ['atkinson of b = 0.2', 'atkinson', { b: 0.2 }],
  ['atkinson of b = 0.8', 'atkinson', { b: 0.8 }],
]
