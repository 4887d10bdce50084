import type { Frame } from '../../model/frame.ts'

/** The areas of all Berichtsjahre of an index below each other: a row is an area in a year. */
export interface IndexRows {
  readonly years: readonly number[]
  readonly areas: readonly string[]
  /** Year of each row. */
  readonly yearOf: Float64Array
  /** Rows of a year: from the first up to the one before `end`. */
  span(year: number): { readonly first: number; readonly end: number }
  /** A column over all rows, made of one a year. */
  column(of: (year: number) => ArrayLike<number>): Float64Array
}

/** The rows of these years, each with the areas that it is computed on. */
export function indexRows(frames: ReadonlyMap<number, Frame>, years: readonly number[]): IndexRows {
  const areas: string[] = []
  const yearOf: number[] = []
  const spans = new Map<number, { first: number; end: number }>()
  for (const year of years) {
    const first = areas.length
    for (const { id } of frames.get(year)!.units) {
      areas.push(id)
      yearOf.push(year)
    }
    spans.set(year, { first, end: areas.length })
  }
  return {
    years,
    areas,
    yearOf: Float64Array.from(yearOf),
    span: (year) => spans.get(year)!,
    column(of) {
      const all = new Float64Array(areas.length)
      for (const year of years) all.set(of(year), spans.get(year)!.first)
      return all
    },
  }
}
