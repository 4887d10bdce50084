import { correlations } from '../../../math/correlations.ts'
import { moments } from '../../../math/moments.ts'
import { sum } from '../../../math/sum.ts'
import type { Text } from '../../../model/text.ts'

/** How well indicators hang together. */
export interface Consistency {
  /** 1 where all say the same, about 0 where they have nothing in common; NaN of fewer than two, or without spread; −∞ where they cancel. */
  readonly alpha: number
  /** Areas it rests on: those that have every indicator. */
  readonly areas: number
  /** What is wrong where it is below 0 or not defined; null where nothing is. */
  readonly reason: Text | null
}

/**
 * Cronbach's α of normalised indicators, α = k/(k − 1) · (1 − Σ var / var Σ), over the areas that have them all.
 * Below 0 the indicators run against one another on average: that is said, with the `names` of the pair that does most.
 * Cronbach (1951), Psychometrika 16, 297–334. O(k² n).
 */
export function cronbach(names: readonly (string | Text)[], columns: readonly ArrayLike<number>[]): Consistency {
  const k = names.length
  const rows = Array.from(columns[0] ?? [], (_, i) => i).filter((i) => columns.every((x) => !Number.isNaN(x[i])))
  const list = columns.map((column) => Float64Array.from(rows, (i) => column[i]))
  const areas = rows.length
  if (k < 2) return { alpha: NaN, areas, reason: { de: 'ein Indikator allein', en: 'one indicator alone' } }
  const whole = moments(rows.map((_, j) => sum(list.map((column) => column[j]!)))).squares
  const parts = sum(list.map((column) => moments(column).squares))
  if (areas < 2 || parts === 0) {
    return {
      alpha: NaN,
      areas,
      reason: { de: 'ohne Unterschiede zwischen Räumen', en: 'no differences between areas' },
    }
  }
  // Indicators that cancel one another leave nothing to be consistent
  if (whole <= parts * 1e-24) {
    return { alpha: -Infinity, areas, reason: against(names, list) }
  }
  const alpha = (k / (k - 1)) * (1 - parts / whole)
  return { alpha, areas, reason: alpha < 0 ? against(names, list) : null }
}

function against(names: readonly (string | Text)[], columns: readonly Float64Array[]): Text {
  const p = names.length
  const R = correlations(columns)
  let worst = { r: Infinity, a: 0, b: 0 }
  for (let a = 0; a < p; a++)
    for (let b = a + 1; b < p; b++) if (R[a * p + b] < worst.r) worst = { r: R[a * p + b], a, b }
  const r = worst.r.toFixed(2)
  const pair = (l: 'de' | 'en') =>
    [worst.a, worst.b]
      .map((k) => names[k]!)
      .map((name) => (typeof name === 'string' ? name : name[l]))
      .join(l === 'de' ? ' und ' : ' and ')
  return {
    de: `die Indikatoren laufen im Mittel gegeneinander, am stärksten ${pair('de')} (r = ${r.replace('.', ',').replace('-', '−')}): Richtungen prüfen, oder sie messen nicht dasselbe`,
    en: `the indicators run against one another on average, most of all ${pair('en')} (r = ${r.replace('-', '−')}): check directions, or they do not measure the same`,
  }
}
