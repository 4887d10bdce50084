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

/** Lowest and highest of the values that are there; NaN of nothing. */
export function ends(values: Float64Array): { readonly min: number; readonly max: number } {
  let min = NaN
  let max = NaN
  for (const x of values) {
    if (!(x >= min)) min = Number.isNaN(x) ? min : x
    if (!(x <= max)) max = Number.isNaN(x) ? max : x
  }
  return { min, max }
}
