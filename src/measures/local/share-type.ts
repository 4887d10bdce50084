import { composition } from '../multigroup/composition.ts'
import { localMeasure, type Parameter } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'

const part = (de: string, en: string, usual: number): Parameter => ({
  label: { de, en },
  unit: '',
  default: usual,
  range: [0, 1],
})

/**
 * Typology of shares: the type of an area by the shares of all groups in it, the first of them the majority group: 1 and 2
 * the majority group alone and ahead, 3 and 4 mixed, 5 and 6 one other group ahead. By absolute shares, so that years,
 * cities and levels have the same types.
 *
 * Counts are persons. NaN where nobody lives. O(areas × groups).
 */
export const shareType = localMeasure({
  id: 'share-type',
  family: 'local',
  dimension: 'diversity',
  label: { de: 'Raumtyp nach Anteilen', en: 'Type of area by shares' },
  formula: {
    de: '1: m ≥ 0,8;  2: 0,5 ≤ m < 0,8;  sonst 5 oder 6: max pₖ ≥ 0,6, 6, wenn ≥ 0,3 der Gruppe k in solchen Räumen leben;  3: 0,3 ≤ m < 0,5;  4: m < 0,3',
    en: '1: m ≥ 0.8;  2: 0.5 ≤ m < 0.8;  else 5 or 6: max pₖ ≥ 0.6, 6 if ≥ 0.3 of group k live in such areas;  3: 0.3 ≤ m < 0.5;  4: m < 0.3',
  },
  source: 'Poulsen, Johnston & Forrest (2001), Environment and Planning A 33(11), 2071–2082',
  range: [1, 6],
  needs: ['groups'],
  parameters: {
    alone: part(
      'ab welchem Anteil die erste Gruppe unter sich ist',
      'share from which the first group is by itself',
      0.8,
    ),
    ahead: part('ab welchem Anteil sie überwiegt', 'share from which it is ahead', 0.5),
    mixed: part('bis zu welchem Anteil sie noch mit anderen gemischt lebt', 'share down to which it lives mixed', 0.3),
    other: part('ab welchem Anteil eine andere Gruppe überwiegt', 'share from which another group is ahead', 0.6),
    gathered: part(
      'ab welchem Teil dieser Gruppe sie verdichtet lebt',
      'part of that group from which it is gathered',
      0.3,
    ),
  },
  reading: {
    de: 'Der Raum hat den Typ {value} (1 erste Gruppe unter sich, 2 sie überwiegt, 3 sie ist eine von mehreren, 4 andere Gruppen gemischt, 5 eine andere überwiegt, 6 und lebt zum großen Teil in solchen Räumen).',
    en: 'The area is of type {value} (1 first group by itself, 2 it is ahead, 3 it is one of several, 4 other groups mixed, 5 another one is ahead, 6 and lives in such areas to a large part).',
  },
  note: {
    de: 'Die erste Gruppe muss die der Mehrheit sein. Die Grenzen sind Setzungen; die Typen sagen nichts darüber, wie Menschen zusammenleben.',
    en: 'The first group must be that of the majority. The bounds are a convention; types say nothing of how people live together.',
  },
  compute({ groups }, { alone, ahead, mixed, other, gathered }) {
    const [first, ...others] = groups
    const { persons } = composition(groups)
    const share = (group: Vector, i: number) => group[i]! / persons[i]!
    const leads = (group: Vector, i: number) => share(first!, i) < ahead && share(group, i) >= other
    const dense = others.filter((group) => {
      const [all, within] = [0, 1].map((only) =>
        Array.from(group).reduce((sum, n, i) => sum + (only === 0 || (persons[i]! > 0 && leads(group, i)) ? n : 0), 0),
      )
      return within! >= gathered * all!
    })
    return Float64Array.from(first!, (_, i) => {
      if (!(persons[i]! > 0)) return NaN
      const majority = share(first!, i)
      if (majority >= alone) return 1
      if (majority >= ahead) return 2
      const leading = others.find((group) => leads(group, i))
      if (leading) return dense.includes(leading) ? 6 : 5
      return majority >= mixed ? 3 : 4
    })
  },
})
