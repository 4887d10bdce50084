import { expect, it } from 'vitest'
import { withoutValues } from '../../../src/pipeline/observe/without-values.ts'
import { planOf } from '../../support/atlas-text.ts'
import { observations } from '../../support/observations.ts'

const observed = new Map([
  [
    2024,
    new Map([
      ['armut', observations(['secret', 'absent'])],
      ['wahl', observations([1, 'absent'])],
    ]),
  ],
])

it('warns of an indicator that has nothing to show in a year', () =>
  expect(withoutValues(planOf(), observed)).toEqual([
    {
      code: 'ATL-0313',
      severity: 'warning',
      year: 2024,
      entry: 'indicators.armut',
      column: 'armut',
      found: {
        de: 'armut, 2024: in keinem Raum ein Wert, der gezeigt werden kann',
        en: 'armut, 2024: no area has a value that can be shown',
      },
      remedy: {
        de: 'gibt es die Lieferung für dieses Jahr nicht, years der Quelle einschränken',
        en: 'if there is no delivery for this year, restrict years of the source',
      },
    },
  ]))
it('is silent where the plan says that there is no delivery', () => {
  const plan = planOf(['    key: NR\n', '    key: NR\n    years: { from: 2023, to: 2023 }\n'])
  expect(withoutValues(plan, observed)).toEqual([])
})
