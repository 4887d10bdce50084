import { expect, it } from 'vitest'
import { editionOf } from '../../../src/pipeline/gather/edition-of.ts'
import { planOf } from '../../support/atlas-text.ts'

const plan = planOf([
  '  levels:',
  '  earlier:\n    - { gebietsstand: 2019-12-31, file: b.geojson }\n    - { gebietsstand: 2018-12-31, file: a.geojson }\n  levels:',
])

it.each([
  [2024, '2022-01-01'],
  [2022, '2022-01-01'],
  [2021, '2019-12-31'],
  [2019, '2019-12-31'], // begins on the Stichtag itself
  [2018, '2018-12-31'],
  [1990, '2018-12-31'], // the oldest also serves the years before it
])('%i lies on the areas of %s', (year, gebietsstand) => expect(editionOf(plan, year).gebietsstand).toBe(gebietsstand))
it('is the same object for the same areas', () => expect(editionOf(plan, 2023)).toBe(editionOf(plan, 2024)))
