import { hypergeometricMean } from '../../math/hypergeometric-mean.ts'
import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * Concentration profile R: how far the profile v(θ), the part of the group living in areas where its share
 * is at least θ, is from that of an even city; 0 even, 1 fully apart, and above where the group is the majority and
 * whoever lives with others lives among few of its own: shares .5 and 1 for P = .9 give 4/3. Always below 2.
 *
 * The integrals are solved, not summed over a grid: for each member of the group v holds up to the share
 * in its area, which leaves the mean distance of these shares from the city's.
 *
 * Counts are persons. Areas without persons are left out. NaN when the group or the rest is empty. The
 * expected value keeps the sizes of areas and group (fixed margins) and is exact. O(n).
 */
export const conProf = measure({
  id: 'con-prof',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Konzentrationsprofil (R)', en: 'Concentration profile (R)' },
  formula: {
    de: 'R = (P − A + B)/(1 − P) = Σᵢ gᵢ/G · |pᵢ − P| / (1 − P),  A = ∫ v(θ) dθ von 0 bis P, B von P bis 1',
    en: 'R = (P − A + B)/(1 − P) = Σᵢ gᵢ/G · |pᵢ − P| / (1 − P),  A = ∫ v(θ) dθ from 0 to P, B from P to 1',
  },
  source: 'Hong & Sadahiro (2014), Journal of Geographical Systems 16(2), 211–231',
  range: [0, 2],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'bounds'],
  reading: {
    de: 'Im Raum einer durchschnittlichen Person der Gruppe weicht deren Anteil {value}-mal so weit von dem in der Stadt ab wie bei völliger Trennung.',
    en: "In the area of an average person of the group its share differs from the city's {value} times as much as at full separation.",
  },
  note: {
    de: 'Genau integriert; PySAL summiert über 1000 Schwellen. Gemacht für Minderheiten: Wo die Gruppe die Mehrheit ist, sind Werte über 1 möglich, bis unter 2.',
    en: 'Integrated exactly; PySAL sums over 1000 thresholds. Made for minorities: where the group is the majority, values above 1 are possible, up to below 2.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const T = sum(total)
    if (G === 0 || G === T) return NaN
    const P = G / T
    return sum(group, (g, i) => (total[i] === 0 ? 0 : (g / G) * Math.abs(g / total[i] - P))) / (1 - P)
  },
  expected({ group, total }) {
    const areas = Array.from(total, Math.round)
    const T = sum(areas)
    const G = Math.round(sum(group))
    if (!(G > 0 && G < T)) return NaN
    const P = G / T
    const apart = (t: number) => (t === 0 ? 0 : hypergeometricMean(T, G, t, (g) => g * Math.abs(g / t - P)))
    return sum(areas, apart) / G / (1 - P)
  },
})
