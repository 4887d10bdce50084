/** Puts the numbers into an order by lot, each order as likely as any other (Fisher & Yates; Durstenfeld 1964). In place. */
export function shuffle(values: Int32Array | Float64Array, next: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const value = values[i]
    values[i] = values[j]
    values[j] = value
  }
}
