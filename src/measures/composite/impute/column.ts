import { mean as meanOf } from '../../../math/mean.ts'
import { median as medianOf } from '../../../math/median.ts'
import { imputer, type Gaps } from './imputer.ts'

const source = 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 3; COINr 1.1.14, '

/** The mean of the other areas of the same year. */
export const mean = imputer({
  id: 'mean',
  label: { de: 'Mittelwert der übrigen Räume', en: 'mean of the other areas' },
  formula: 'x̄',
  source: `${source}i_mean`,
  parameters: {},
  needs: [],
  fill: (gaps) => filled(gaps, meanOf),
})

/** The median of the other areas of the same year. */
export const median = imputer({
  id: 'median',
  label: { de: 'Median der übrigen Räume', en: 'median of the other areas' },
  formula: 'median x',
  source: `${source}i_median`,
  parameters: {},
  needs: [],
  fill: (gaps) => filled(gaps, medianOf),
})

/** The mean of the other areas of the same group and year. */
export const groupMean = imputer({
  id: 'group-mean',
  label: { de: 'Mittelwert der Gruppe', en: 'mean of the group' },
  formula: 'x̄_g',
  source: `${source}i_mean_grp`,
  parameters: {},
  needs: ['groups'],
  fill: (gaps) => filled(gaps, meanOf, gaps.groups),
})

/** The median of the other areas of the same group and year. */
export const groupMedian = imputer({
  id: 'group-median',
  label: { de: 'Median der Gruppe', en: 'median of the group' },
  formula: 'median x_g',
  source: `${source}i_median_grp`,
  parameters: {},
  needs: ['groups'],
  fill: (gaps) => filled(gaps, medianOf, gaps.groups),
})

function filled(
  { columns, blocks }: Gaps,
  middle: (values: ArrayLike<number>) => number,
  groups?: readonly string[],
): Float64Array[] {
  return columns.map((column) => {
    const out = Float64Array.from(column)
    for (const block of blocks) {
      const known = new Map<string, number>()
      for (const i of block) {
        if (!Number.isNaN(column[i])) continue
        const group = groups?.[i] ?? ''
        if (!known.has(group)) {
          const members = groups ? block.filter((j) => groups[j] === group) : block
          known.set(group, middle(Float64Array.from(members, (j) => column[j])))
        }
        out[i] = known.get(group)!
      }
    }
    return out
  })
}
