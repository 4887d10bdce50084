import { skewness } from '../../../math/skewness.ts'
import { mark, treater } from './treater.ts'
import { wellShaped } from './well-shaped.ts'

/**
 * Sets the highest values (the lowest, where the tail is on the left) to the next ones, one group of equal
 * values at a time, until the distribution passes its test or the allowed number of areas is used up.
 */
export const winsorise = treater({
  id: 'winsorise',
  label: { de: 'Winsorisieren', en: 'winsorise' },
  formula: {
    de: 'max(x) := max(x | x < max), solange |G1| ≥ s ∧ G2 ≥ k',
    en: 'max(x) := max(x | x < max), while |G1| ≥ s ∧ G2 ≥ k',
  },
  source: 'Becker et al. (2022), COINr, Journal of Open Source Software 7(78), 4567: winsorise',
  parameters: {
    most: { kind: 'number', default: 5, min: 1, whole: true, label: { de: 'höchstens Räume', en: 'areas at most' } },
  },
  needs: [],
  treat(values, { most }, bounds) {
    const list = Float64Array.from(values)
    const marks = new Uint8Array(list.length)
    const treated = { high: 0, low: 0 }
    while (treated.high + treated.low < most && !wellShaped(list, bounds).passes) {
      const side = skewness(list) >= 0 ? 'high' : 'low'
      treated[side] = moveIn(list, side, marks)
    }
    return { values: list, marks, rests: { areas: treated.high + treated.low } }
  },
})

/** Moves the outermost values to the next ones; answers how many areas they are. */
function moveIn(list: Float64Array, side: 'high' | 'low', marks: Uint8Array): number {
  const sign = side === 'high' ? 1 : -1
  let outer = -Infinity
  let next = -Infinity
  for (const x of list) {
    if (sign * x > outer) {
      next = outer
      outer = sign * x
    } else if (sign * x > next && sign * x < outer) next = sign * x
  }
  let moved = 0
  for (let i = 0; i < list.length; i++) {
    if (sign * list[i] !== outer) continue
    list[i] = sign * next
    marks[i] = mark[side]
    moved++
  }
  return moved
}
