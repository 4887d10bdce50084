import type { Publication } from '../../model/publication.ts'

/** Whether an indicator is the change over years of another one: made by an index, or declared. */
export const isChange = ({ indices, indicators }: Publication, indicator: string): boolean =>
  indices.some(({ dynamics }) => dynamics !== null && dynamics.indicators.includes(indicator)) ||
  indicators.some(({ id, change }) => id === indicator && change === true)
