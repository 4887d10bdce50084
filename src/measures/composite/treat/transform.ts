import { mark, type Treated } from './treater.ts'

/** Puts every value through one function; the cells are marked as transformed. */
export const transform = (
  values: Float64Array,
  f: (x: number) => number,
  rests: Readonly<Record<string, number>>,
): Treated => ({
  values: values.map(f),
  marks: Uint8Array.from(values, (x) => (Number.isNaN(x) ? mark.none : mark.transformed)),
  rests,
})
