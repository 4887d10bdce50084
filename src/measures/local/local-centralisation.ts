import { fromCentre } from '../spatial/from-centre.ts'
import { nearestFirst } from '../../math/nearest-first.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * Relative centralisation of an area and its k nearest ones, with the area itself as the centre: above 0 where the group
 * lives nearer to the middle of the neighbourhood than the group compared with.
 *
 * Counts are persons; areas without any are left out; of areas equally far (to the micrometre) the one further west belongs,
 * then the one further south. NaN where one of the groups is missing in the neighbourhood. O(n² log n).
 */
export const localCentralisation = localMeasure({
  id: 'local-centralisation',
  family: 'local',
  dimension: 'centralisation',
  label: { de: 'Lokale relative Zentralisierung', en: 'Local relative centralisation' },
  formula: {
    de: 'RCEᵢ über die k nächsten Räume, mit Raum i als Zentrum',
    en: 'RCEᵢ over the k nearest areas, with area i as the centre',
  },
  source: 'Folch & Rey (2016), Papers in Regional Science 95(3), 555–577',
  range: [-1, 1],
  needs: ['group', 'other', 'space'],
  parameters: {
    k: {
      label: { de: 'nächste Räume, die dazugehören', en: 'nearest areas that belong to it' },
      unit: '',
      default: 5,
      range: [1, 1000],
    },
  },
  reading: {
    de: 'Um diesen Raum herum wohnt die Gruppe auf einer Skala von −100 (außen) bis 100 (innen) bei {value}.',
    en: 'Around this area the group lives at {value} on a scale from −100 (outside) to 100 (inside).',
  },
  note: {
    de: 'PySAL zählt leere Räume zu den nächsten; dort wirkt k nicht, und der Aufruf verlängert die Nachbarlisten des Aufrufers.',
    en: 'PySAL counts empty areas among the nearest; there k has no effect, and the call makes the neighbour lists of its caller longer.',
  },
  compute({ group, other, space: { x, y, size, perimeter } }, { k }) {
    const n = x.length
    const lived = Array.from({ length: n }, (_, j) => j).filter((j) => group[j]! + other[j]! > 0)
    return Float64Array.from(group, (_, i) => {
      if (!(group[i]! + other[i]! > 0)) return NaN
      const others = lived.filter((j) => j !== i)
      const order = nearestFirst(others, (j) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!), { x, y }).slice(0, k)
      const own = [i, ...order]
      const take = (v: ArrayLike<number>) => own.map((j) => v[j]!)
      const near = { x: take(x), y: take(y), size: take(size), perimeter: take(perimeter) }
      return fromCentre(take(other), take(group), near, { x: [x[i]!], y: [y[i]!] })
    })
  },
})
