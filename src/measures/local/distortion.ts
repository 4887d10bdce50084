import { composition } from '../multigroup/composition.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * How long the surroundings of an area differ from the city: divergence of the composition of its m nearest areas from
 * that of the city, summed over m from the area alone to all of them. In nats, not set against the number of areas, so
 * only areas of one city compare. Areas equally far come in the order of their persons, then of the groups one by one.
 *
 * Counts are persons. NaN where nobody lives; empty areas count for nothing. O(n² log n), memory O(n).
 */
export const distortion = localMeasure({
  id: 'distortion',
  family: 'local',
  dimension: 'evenness',
  label: { de: 'Verzerrung über alle Maßstäbe', en: 'Distortion over all scales' },
  formula: {
    de: 'Δᵢ = Σₘ KL(p(m nächste Räume) ‖ P),  m = 1 … n',
    en: 'Δᵢ = Σₘ KL(p(m nearest areas) ‖ P),  m = 1 … n',
  },
  source: 'Olteanu, Randon-Furling & Clark (2019), PNAS 116(25), 12250–12254',
  range: [0, Infinity],
  needs: ['groups', 'space'],
  reading: {
    de: 'Bis die Umkreise um diesen Raum die Mischung der Stadt haben, summieren sich ihre Abweichungen auf {value}; 0 heißt, schon der kleinste hat sie.',
    en: 'Until the surroundings of this area have the mix of the city, their departures from it add up to {value}; 0 means that the smallest has it already.',
  },
  note: {
    de: 'PySALs GlobalDistortion hängt an der Reihenfolge der Zeilen; hier nicht. Leere Räume bleiben außer Betracht.',
    en: "PySAL's GlobalDistortion hangs on the order of rows; this does not. Empty areas are left out.",
  },
  compute({ groups, space }) {
    const { groups: counts, persons, shares } = composition(groups)
    const lived = Array.from(persons, (_, i) => i).filter((i) => persons[i]! > 0)
    const away = new Float64Array(persons.length)
    const seen = new Float64Array(counts.length)
    const byGroups = (a: number, b: number) => {
      const differs = counts.find((group) => group[a] !== group[b])
      return differs ? differs[a]! - differs[b]! : 0
    }
    return Float64Array.from(groups[0]!, (_, i) => {
      if (!(persons[i]! > 0)) return NaN
      for (const j of lived) away[j] = Math.hypot(space.x[i]! - space.x[j]!, space.y[i]! - space.y[j]!)
      away[i] = -1
      const order = [...lived].sort((a, b) => away[a]! - away[b]! || persons[a]! - persons[b]! || byGroups(a, b))
      seen.fill(0)
      let [all, total] = [0, 0]
      for (const j of order) {
        all += persons[j]!
        for (let k = 0; k < seen.length; k++) {
          seen[k]! += counts[k]![j]!
          const p = seen[k]! / all
          if (p > 0) total += p * Math.log(p / shares[k]!)
        }
      }
      return total
    })
  },
})
