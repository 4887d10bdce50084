import { mean as meanOf } from '../../../math/mean.ts'
import { median as medianOf } from '../../../math/median.ts'
import { imputer, type Gaps } from './imputer.ts'

const parameters = {
  within: {
    kind: 'choice',
    choices: ['parent', 'all'],
    label: {
      de: 'aus den Indikatoren des Teilindex oder aus allen',
      en: 'from the indicators of the sub-index or from all',
    },
  },
} as const

/** Where the area stands on average in its other indicators, put back on the scale of the missing one. */
export const ownMean = imputer({
  id: 'own-profile-mean',
  label: { de: 'Mittel des eigenen Profils', en: 'mean of the own profile' },
  formula: 'x = min + (max − min) · mean_k u_k, u = (± x − min) / (max − min)',
  source: 'COINr 1.1.14, Impute(impute_by = "row", f_i = "i_mean")',
  parameters,
  needs: [],
  fill: (gaps, { within }) => profile(gaps, within, meanOf),
})

/** The middle place of the area in its other indicators, put back on the scale of the missing one. */
export const ownMedian = imputer({
  id: 'own-profile-median',
  label: { de: 'Median des eigenen Profils', en: 'median of the own profile' },
  formula: 'x = min + (max − min) · median_k u_k, u = (± x − min) / (max − min)',
  source: 'COINr 1.1.14, Impute(impute_by = "row", f_i = "i_median")',
  parameters,
  needs: [],
  fill: (gaps, { within }) => profile(gaps, within, medianOf),
})

function profile(
  { columns, signs, blocks, parents }: Gaps,
  within: 'parent' | 'all',
  middle: (values: ArrayLike<number>) => number,
): Float64Array[] {
  const out = columns.map((column) => Float64Array.from(column))
  for (const block of blocks) {
    const ends = columns.map((column, k) => {
      const turned = Array.from(block, (i) => signs[k] * column[i]).filter((x) => !Number.isNaN(x))
      return {
        min: turned.reduce((a, b) => Math.min(a, b), Infinity),
        max: turned.reduce((a, b) => Math.max(a, b), -Infinity),
      }
    })
    const at = (i: number, k: number) => (signs[k] * columns[k][i] - ends[k]!.min) / (ends[k]!.max - ends[k]!.min)
    for (const i of block) {
      columns.forEach((column, k) => {
        if (!Number.isNaN(column[i])) return
        const others = columns.flatMap((_, l) => (within === 'all' || parents[l] === parents[k] ? [at(i, l)] : []))
        const { min, max } = ends[k]!
        out[k]![i] = signs[k] * (min + (max - min) * middle(others))
      })
    }
  }
  return out
}
