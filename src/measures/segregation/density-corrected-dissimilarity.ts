import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { likeliestDistance } from './likeliest-distance.ts'

/**
 * Density-corrected Segregationsindex: in each area the distance between the two shares that makes the observed one
 * most likely takes its place; distances within one standard error count as none.
 *
 * Counts are persons. NaN when the group or the rest is empty. O(n).
 */
export const densityCorrectedDissimilarity = measure({
  id: 'density-corrected-dissimilarity',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Dichtekorrigierter Segregationsindex', en: 'Density-corrected segregation index' },
  formula:
    '½ Σᵢ σᵢ θᵢ,  θᵢ = argmax φ(θ − zᵢ) + φ(θ + zᵢ),  zᵢ = |gᵢ/G − rᵢ/R|/σᵢ,  σᵢ² = gᵢ/G (1 − gᵢ/G)/G + rᵢ/R (1 − rᵢ/R)/R',
  source: 'Allen, Burgess, Davidson & Windmeijer (2015), Econometrics Journal 18(1), 40–66',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'symmetry', 'bounds'],
  reading: {
    de: '{value} von 100 Personen der Gruppe müssten umziehen, wenn nur zählt, was über die Zufallsschwankung eines Raums hinausgeht.',
    en: '{value} of 100 persons of the group would have to move, if only what exceeds the random variation of an area counts.',
  },
  note: {
    de: 'PySAL (DensityCorrectedDissim) sucht das Maximum von 0 aus; wo es weit entfernt liegt, findet es dort keine Steigung und setzt 0. Große Abstände fallen so weg, und der Wert ist zu klein, im Beispiel North Carolina 0,232 statt 0,294. Hier wird die Gleichung θ = z tanh(θ z) gelöst.',
    en: 'PySAL (DensityCorrectedDissim) looks for the maximum starting at 0; where it is far off, there is no slope to follow and it answers 0. Large distances are lost, and the value is too small, 0.232 instead of 0.294 in the example of North Carolina. Here the equation θ = z tanh(θ z) is solved.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const rest = sum(total) - G
    if (G === 0 || rest === 0) return NaN
    return (
      sum(group, (g, i) => {
        const [p, q] = [g / G, (total[i] - g) / rest]
        const error = Math.sqrt(Math.max(0, (p * (1 - p)) / G + (q * (1 - q)) / rest))
        const apart = Math.abs(p - q)
        return error === 0 ? apart : error * likeliestDistance(apart / error)
      }) / 2
    )
  },
})
