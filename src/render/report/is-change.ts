import type { Publication } from '../../model/publication.ts'

/** Whether an indicator is the change over years that an index has made of another one. */
export const isChange = ({ indices }: Publication, indicator: string): boolean =>
  indices.some(({ dynamics }) => dynamics !== null && dynamics.indicators.includes(indicator))
