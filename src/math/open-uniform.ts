/** The next number of `draw` above 0, for whatever is infinite there: a logarithm, a quantile. */
export function openUniform(draw: () => number): number {
  for (;;) {
    const u = draw()
    if (u > 0) return u
  }
}
