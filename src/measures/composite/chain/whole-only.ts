import type { Step } from './spec.ts'

/** Whether an area needs every indicator to be looked at: scales then rest on the areas that are assessed, and on no others. */
export const wholeOnly = (steps: readonly Step[]): boolean =>
  steps.some((step) => step.step === 'screen' && step.present === 1)
