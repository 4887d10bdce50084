import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { shares } from './contrast.ts'
import { linksOf, linksParameter } from './links-parameter.ts'
import { proximitySteps } from './proximity-steps.ts'

/**
 * Spatial proximity profile: how close together the areas lie in which the group has a high share, over all thresholds of
 * what is high; 1 if they are all neighbours of each other.
 *
 * The integral over the step function is exact. Ways may lead through areas where nobody lives. NaN when a group is empty
 * and where no way leads between some inhabited areas. O(n · links).
 */
export const spatialProximityProfile = measure({
  id: 'spatial-proximity-profile',
  family: 'spatial',
  dimension: 'clustering',
  label: { de: 'Räumliches Näheprofil (SPP)', en: 'Spatial proximity profile (SPP)' },
  formula: {
    de: 'SPP = (P − ∫₀ᴾ η + ∫ₚ¹ η) / (1 − P),  η(θ) = (k² − k) / Σᵢⱼ δᵢⱼ über die k Räume mit pᵢ ≥ θ, δ Grenzen zwischen i und j',
    en: 'SPP = (P − ∫₀ᴾ η + ∫ₚ¹ η) / (1 − P),  η(θ) = (k² − k) / Σᵢⱼ δᵢⱼ over the k areas with pᵢ ≥ θ, δ borders between i and j',
  },
  source: 'Hong & Sadahiro (2014), Journal of Geographical Systems 16(2), 211–231',
  range: [0, Infinity],
  needs: ['group', 'other', 'contiguity'],
  laws: ['order', 'scale', 'bounds'],
  parameters: { links: linksParameter },
  reading: {
    de: 'Wo 0 heißt, dass die Räume der Gruppe weit verstreut sind, und 1, dass alle mit hohem Anteil benachbart sind, liegen sie bei {value}.',
    en: 'Where 0 means that the areas of the group are widely scattered, and 1 that all with a high share are neighbours, they stand at {value}.',
  },
  note: {
    de: 'Genau integriert; PySAL summiert über 1000 Schwellen und weicht um bis zu einige Tausendstel ab. Über 1 möglich, wo die Gruppe die Mehrheit ist. Wege führen auch über Räume ohne Personen. Nicht bestimmt, wo bewohnte Räume nicht über Nachbarn miteinander verbunden sind.',
    en: 'Integrated exactly; PySAL sums over 1000 thresholds and is off by up to some thousandths. Above 1 is possible where the group is the majority. Ways also lead through areas without persons. Undefined where inhabited areas are not connected through neighbours.',
  },
  compute({ group, other, contiguity }, { links }) {
    const [G, O] = [sum(group), sum(other)]
    if (G === 0 || O === 0) return NaN
    const P = G / (G + O)
    const steps = proximitySteps(shares(group, other), linksOf(contiguity, links))
    if (steps.some(({ areas, eta }) => areas > 1 && eta === 0)) return NaN
    const below = sum(steps.map(({ from, to, eta }) => eta * (Math.min(to, P) - Math.min(from, P))))
    const above = sum(steps.map(({ from, to, eta }) => eta * (Math.max(to, P) - Math.max(from, P))))
    return (P - below + above) / (1 - P)
  },
})
