/**
 * How far counts are from what their chances make likely: Pearson's statistic in standard deviations above its mean
 * (k − 1 and √(2(k − 1)) for k classes). Classes with less than 5 expected are put together. Near 0 for a right
 * sampler; beyond 5 it is wrong.
 */
export function chiSquare(counts: readonly number[], chances: readonly number[]): number {
  const draws = counts.reduce((a, b) => a + b)
  let [statistic, classes, few, fewExpected] = [0, 0, 0, 0]
  chances.forEach((chance, i) => {
    const expected = chance * draws
    if (expected >= 5) {
      statistic += (counts[i]! - expected) ** 2 / expected
      classes++
    } else {
      few += counts[i]!
      fewExpected += expected
    }
  })
  if (fewExpected >= 1) {
    statistic += (few - fewExpected) ** 2 / fewExpected
    classes++
  }
  return (statistic - (classes - 1)) / Math.sqrt(2 * (classes - 1))
}
