/** Whether a number stands there with more digits than a double holds: beyond 2^53, and written out. */
export const isTooLarge = (text: string, value: number): boolean =>
  Math.abs(value) > Number.MAX_SAFE_INTEGER && /^[^eE]+$/.test(text)
