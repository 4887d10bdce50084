import { walker } from '../../math/hops.ts'
import { measure } from '../../model/measure.ts'
import { dissimilarity } from '../segregation/dissimilarity.ts'
import { shares } from './contrast.ts'
import { linksOf, linksParameter } from './links-parameter.ts'

/**
 * Dissimilarity less the mean contrasts between neighbours, between neighbours of neighbours, and so on to order K, each
 * order counting less. With K = 1 it is `dissimilarity-adjacency`.
 *
 * The order of two areas is the least number of borders on the way from one to the other; the way may lead through areas
 * where nobody lives, but contrasts are those of inhabited areas. NaN when a group is empty or some order up to K has no
 * pair. O(n · areas within K borders).
 */
export const dissimilarityOrderK = measure({
  id: 'dissimilarity-order-k',
  family: 'spatial',
  dimension: 'evenness',
  label: {
    de: 'Dissimilarität, bereinigt um Nachbarn bis zur Ordnung K',
    en: 'Dissimilarity adjusted for neighbours up to order K',
  },
  formula: {
    de: 'D(K) = D − Σₖ₌₁ᴷ exp(−β (k − 1)) · Mittel von |pᵢ − pⱼ| über alle Paare, die k Grenzen auseinanderliegen',
    en: 'D(K) = D − Σₖ₌₁ᴷ exp(−β (k − 1)) · mean |pᵢ − pⱼ| over all pairs that are k borders apart',
  },
  source:
    'Morrill (1991), Geography Research Forum 11, 25–36; Tivadar (2019), Journal of Statistical Software 89(7), 1–39',
  range: [-Infinity, 1],
  needs: ['group', 'other', 'contiguity'],
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  parameters: {
    order: {
      label: { de: 'Ordnung K, eine ganze Zahl', en: 'order K, a whole number' },
      unit: '',
      default: 2,
      range: [1, 20],
    },
    decay: {
      label: { de: 'Abnahme β je Ordnung', en: 'decay β an order' },
      unit: '',
      default: 1,
      range: [0, 10],
    },
    links: linksParameter,
  },
  reading: {
    de: 'Abzüglich der Mischung mit nahen Räumen bis zur Ordnung K bleiben von der Dissimilarität {value} von 100.',
    en: 'Less the mixing with near areas up to order K, {value} of 100 are left of the dissimilarity.',
  },
  readingBelow: {
    de: 'Von der Dissimilarität bleibt nichts: Die Unterschiede zwischen nahen Räumen bis zur Ordnung K sind zusammen um {value} Hundertstel größer.',
    en: 'Nothing is left of the dissimilarity: the differences between near areas up to order K are greater by {value} hundredths together.',
  },
  note: {
    de: 'Über Räume ohne Personen führen Wege, mitgezählt werden sie nicht. Nicht bestimmt, wenn es keine Räume gibt, die K Grenzen voneinander entfernt sind.',
    en: 'Ways lead through areas without persons, which themselves are not counted. Undefined if no areas are K borders apart.',
  },
  compute({ group, other, contiguity }, { order, decay, links }) {
    const p = shares(group, other)
    const { start, to } = linksOf(contiguity, links)
    const [sums, pairs] = [new Float64Array(order + 1), new Float64Array(order + 1)]
    const walk = walker(start, to)
    for (let i = 0; i < p.length; i++)
      if (!Number.isNaN(p[i]!))
        walk(
          i,
          (j, hops) => {
            if (Number.isNaN(p[j]!)) return
            sums[hops]! += Math.abs(p[i]! - p[j]!)
            pairs[hops]!++
          },
          order,
        )
    let value = dissimilarity.compute({ group, other })
    for (let k = 1; k <= order; k++) value -= (Math.exp(-decay * (k - 1)) * sums[k]!) / pairs[k]!
    return value
  },
})
