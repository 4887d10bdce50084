/** Those of the years that lie in a span; all where there is none. */
export const within = (span: { from: number; to: number } | undefined, years: readonly number[]): number[] =>
  years.filter((year) => !span || (year >= span.from && year <= span.to))
