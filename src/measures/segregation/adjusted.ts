/**
 * An index freed from what chance alone would bring about: 0 as by chance, 1 fully apart, below 0 (down to −1) more
 * even than chance. NaN where chance alone would bring about the largest value.
 */
export const adjusted = (value: number, expected: number): number =>
  (value - expected) / (value >= expected ? 1 - expected : expected)
