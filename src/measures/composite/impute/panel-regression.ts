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
  formula: 'x = a + b t² m + c t m, m: Mittel des Raums / mean of the area',
  source: 'Michalski et al. (2022), Journal of Health Monitoring S5/2022: GISD',
  parameters: {
    below: {
      kind: 'choice',
      choices: ['keep', 'zero'],
      label: { de: 'geschätzte Werte unter 0', en: 'fitted values below 0' },
    },
  },
  needs: ['years'],
  fill({ columns, areas, years }, { below }) {
    const rows = new Map<string, number[]>()
    areas!.forEach((area, i) => (rows.get(area) ?? rows.set(area, []).get(area)!).push(i))
    return columns.map((column) => {
      const middle = new Float64Array(column.length)
      for (const list of rows.values()) {
        const own = mean(list.map((i) => column[i]!))
        for (const i of list) middle[i] = own
      }
      const there = Array.from(column, (_, i) => i).filter((i) => !Number.isNaN(column[i]))
      if (there.length === column.length) return column
      const square = (i: number) => years![i] ** 2 * middle[i]
      const straight = (i: number) => years![i] * middle[i]
      const [a, b, c] = leastSquares(
        [there.map(() => 1), there.map(square), there.map(straight)],
        there.map((i) => column[i]!),
      )
      return column.map((x, i) => {
        if (!Number.isNaN(x)) return x
        const fitted = a! + b! * square(i) + c! * straight(i)
        return below === 'zero' && fitted < 0 ? 0 : fitted
      })
    })
  },
})
