import type { Edition } from './edition.ts'

/** Whether an index is computed in the report year: a plan may end it before, or begin it later. */
export const isComputed = ({ release, year }: Edition, index: string): boolean =>
  release.indices.some((score) => score.index === index && score.year === year)
