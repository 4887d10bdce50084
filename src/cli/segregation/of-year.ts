/** A file, and the year that it is of where that is said. */
export interface OfYear {
  readonly year: number | null
  readonly file: string
}

/** Collects what is given several times: `2019=alt.csv`, or a file alone. */
export function ofYear(value: string, before: readonly OfYear[] = []): readonly OfYear[] {
  const [, year, file] = /^(\d{4})=(.+)$/s.exec(value) ?? []
  return [...before, year === undefined ? { year: null, file: value } : { year: Number(year), file: file! }]
}
