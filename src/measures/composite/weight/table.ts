import { budget } from './budget.ts'
import { factor, principalComponent } from './components.ts'
import { byDimension, declared, equal } from './declared.ts'
import { entropy } from './entropy.ts'
import type { Weigher } from './weigher.ts'

/** Ways to weigh the parts of an index, by the names a plan may use. */
export const weight = {
  declared,
  equal,
  'by-dimension': byDimension,
  'principal-component': principalComponent,
  factor,
  entropy,
  budget,
} as const satisfies Record<string, Weigher>
