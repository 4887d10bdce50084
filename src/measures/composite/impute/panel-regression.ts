import { gather } from '../../../math/gather.ts'
import { leastSquares } from '../../../math/least-squares.ts'
import { mean } from '../../../math/mean.ts'
import { imputer, type Gaps } from './imputer.ts'

/**
 * A curve over the years that is steeper the higher an area lies on average, fitted on all areas that have a
 * value; an area without any value keeps its gaps.
 */
export const panelRegression = imputer({
  id: 'panel-regression',
  label: { de: 'Regression über Jahre und Räume', en: 'regression over years and areas' },
  formula: { de: 'x = a + b t² m + c t m, m: Mittel des Raums', en: 'x = a + b t² m + c t m, m: mean of the area' },
  source: 'Michalski et al. (2022), Journal of Health Monitoring S5/2022: GISD',
  parameters: {
    below: {
      kind: 'choice',
      choices: ['keep', 'zero'],
      label: { de: 'geschätzte Werte unter 0', en: 'fitted values below 0' },
      names: {
        keep: { de: 'geschätzte Werte unter 0 bleiben', en: 'fitted values below 0 stay' },
        zero: { de: 'geschätzte Werte unter 0 gelten als 0', en: 'fitted values below 0 count as 0' },
      },
    },
  },
  needs: ['years'],
  fill(gaps, { below }) {
    const { columns, years } = gaps
    if (columns.every((column) => !hasGap(column))) return [...columns]
    const rows = rowsOf(gaps)
    return columns.map((column) => {
      if (!hasGap(column)) return column
      const { a, b, c, middle } = curve(column, rows, years!)
      return column.map((x, i) => {
        if (!Number.isNaN(x)) return x
        const fitted = a + b * years![i] ** 2 * middle[i] + c * years![i] * middle[i]
        return below === 'zero' && fitted < 0 ? 0 : fitted
      })
    })
  },
  rests(gaps, column, row) {
    const { a, b, c, middle } = curve(gaps.columns[column]!, rowsOf(gaps), gaps.years!)
    return { a, b, c, m: middle[row]!, t: gaps.years![row]! }
  },
})

/** The rows of each area. */
function rowsOf({ areas }: Gaps): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>()
  areas!.forEach((area, i) => (rows.get(area) ?? rows.set(area, []).get(area)!).push(i))
  return [...rows.values()]
}

/** The curve through the values that are there, and the mean of each area. */
function curve(column: Float64Array, rows: readonly (readonly number[])[], years: ArrayLike<number>) {
  const middle = new Float64Array(column.length)
  for (const list of rows) {
    const own = mean(gather(column, list))
    for (const i of list) middle[i] = own
  }
  const there = places(column)
  const [a, b, c] = leastSquares(
    [
      new Float64Array(there.length).fill(1),
      there.map((i) => years[i]! ** 2 * middle[i]!),
      there.map((i) => years[i]! * middle[i]!),
    ],
    gather(column, there),
  )
  return { a: a!, b: b!, c: c!, middle }
}

function hasGap(column: Float64Array): boolean {
  for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i])) return true
  return false
}

/** Rows that have a value. */
function places(column: Float64Array): Float64Array {
  const there = new Float64Array(column.length)
  let count = 0
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) there[count++] = i
  return there.subarray(0, count)
}
