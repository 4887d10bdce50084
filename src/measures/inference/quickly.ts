import { sum } from '../../math/sum.ts'
import type { Inputs } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'
import { pairs } from '../contribution/pairs.ts'

type Short = (city: Inputs) => Float64Array

/** Values without each area in turn by one pass over sums, instead of one computation an area. */
export const quickly: Readonly<Record<string, Short>> = {
  dissimilarity: ({ group, other }) => dissimilarities(group, other),
  'segregation-index': ({ group, total }) => dissimilarities(group, rest(total, group)),
  gini: ({ group, total }) => ginis(group, rest(total, group)),
  isolation: ({ group, total }) => isolations(group, total),
  interaction: ({ group, total }) => isolations(group, total).map((xPx) => 1 - xPx),
  'eta-squared': ({ group, total }) => {
    const [G, T] = [sum(group), sum(total)]
    return isolations(group, total).map((xPx, i) => {
      const P = (G - group[i]) / (T - total[i])
      return P === 1 ? NaN : (xPx - P) / (1 - P)
    })
  },
  'theil-h': ({ group, total }) => {
    const within = Float64Array.from(group, (g, i) => entropy(g, total[i]))
    const [E, G, T] = [sum(within), sum(group), sum(total)]
    return within.map((e, i) => {
      const all = entropy(G - group[i], T - total[i])
      return all === 0 ? NaN : Math.max(0, 1 - (E - e) / all)
    })
  },
}

const rest = (total: Vector, group: Vector) => Float64Array.from(total, (t, i) => t - group[i])

/** Persons times the entropy of two groups, 0 where one of them is all. */
const entropy = (g: number, t: number) => (g <= 0 || g >= t ? 0 : g * Math.log(t / g) + (t - g) * Math.log(t / (t - g)))

function isolations(group: Vector, total: Vector): Float64Array {
  const terms = Float64Array.from(group, (g, i) => (total[i] === 0 ? 0 : (g * g) / total[i]))
  const [all, G] = [sum(terms), sum(group)]
  return terms.map((term, i) => (G - group[i] > 0 ? (all - term) / (G - group[i]) : NaN))
}

/** Areas by the group's share, with the sums of both groups over all that come before. */
function byShare(x: Vector, y: Vector) {
  const share = (i: number) => x[i] / (x[i] + y[i])
  const order = Array.from(x, (_, i) => i)
    .filter((i) => x[i] + y[i] > 0)
    .sort((a, b) => share(a) - share(b))
  const [below, yBelow] = [new Float64Array(order.length + 1), new Float64Array(order.length + 1)]
  order.forEach((i, at) => {
    below[at + 1] = below[at] + x[i]
    yBelow[at + 1] = yBelow[at] + y[i]
  })
  return { order, below, yBelow, X: below[order.length], Y: yBelow[order.length] }
}

/** The signs of all terms follow from one threshold of the share, which moves a little as an area leaves. */
function dissimilarities(x: Vector, y: Vector): Float64Array {
  const { order, below, yBelow, X, Y } = byShare(x, y)
  return Float64Array.from(x, (xi, i) => {
    const [G, O] = [X - xi, Y - y[i]]
    if (G === 0 || O === 0) return NaN
    let [low, high] = [0, order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (x[order[middle]] * O < y[order[middle]] * G) low = middle + 1
      else high = middle
    }
    const less = yBelow[low] / O - below[low] / G
    const more = (X - below[low]) / G - (Y - yBelow[low]) / O
    return Math.max(0, (less + more - Math.abs(xi / G - y[i] / O)) / 2)
  })
}

/** Each area's own part of the sum over pairs goes. */
function ginis(x: Vector, y: Vector): Float64Array {
  const [X, Y] = [sum(x), sum(y)]
  const own = pairs(x, y)
  const all = sum(own) / 2
  return own.map((part, i) => {
    const rest = (X - x[i]) * (Y - y[i])
    return rest === 0 ? NaN : Math.max(0, (all - part) / rest)
  })
}
