/** Every order of some values. */
export function arrangements(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]]
  return values.flatMap((first, i) => arrangements(values.filter((_, j) => j !== i)).map((rest) => [first, ...rest]))
}
