import type { Definition, Inputs } from './measure.ts'

/** Whether all that a measure needs is there. */
export const sufficient = (measure: Pick<Definition, 'needs'>, inputs: Partial<Inputs>): inputs is Inputs =>
  measure.needs.every((name) => inputs[name] !== undefined)
