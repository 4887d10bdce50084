import { gather } from '../../../math/gather.ts'
import { leastSquares } from '../../../math/least-squares.ts'
import { mean } from '../../../math/mean.ts'
import { imputer } from './imputer.ts'

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
  fill({ columns, areas, years }, { below }) {
    if (columns.every((column) => !hasGap(column))) return [...columns]
    const rows = new Map<string, number[]>()
    areas!.forEach((area, i) => (rows.get(area) ?? rows.set(area, []).get(area)!).push(i))
    return columns.map((column) => {
      if (!hasGap(column)) return column
      const middle = new Float64Array(column.length)
      for (const list of rows.values()) {
        const own = mean(gather(column, list))
        for (const i of list) middle[i] = own
      }
      const there = places(column)
      const square = (i: number) => years![i] ** 2 * middle[i]
      const straight = (i: number) => years![i] * middle[i]
      const [a, b, c] = leastSquares(
        [new Float64Array(there.length).fill(1), there.map(square), there.map(straight)],
        gather(column, there),
      )
      return column.map((x, i) => {
        if (!Number.isNaN(x)) return x
        const fitted = a! + b! * square(i) + c! * straight(i)
        return below === 'zero' && fitted < 0 ? 0 : fitted
      })
    })
  },
})

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
