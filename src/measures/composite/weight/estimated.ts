import type { weight } from './table.ts'

/** Whether weights come from the values themselves, of all years unless the plan says of which. */
export const estimated = (method: keyof typeof weight): boolean =>
  method === 'principal-component' || method === 'factor' || method === 'entropy'
