import { describe, expect, it } from 'vitest'
import { AtlasError } from '../../../src/model/error.ts'
import { run } from '../../../src/pipeline/run.ts'
import { planOf } from '../../support/atlas-text.ts'
import { encoded, smallCity } from '../../support/small-city.ts'

const plan = planOf([
  'status: [armut, wahl]',
  'status: [armut, wahl]\n    weights: { method: budget, votes: { file: stimmen.csv, format: { delimiter: ";" }, key: Person } }',
])
const refused = async (rows: string) => {
  const files = new Map([...smallCity(), ['stimmen.csv', encoded(`Person;armut;wahl\n${rows}`)] as const])
  const error: unknown = await run(plan, files, '0').catch((thrown: unknown) => thrown)
  if (!(error instanceof AtlasError)) throw new Error('was not refused')
  return error.findings.map(({ file, row, column, value, found }) => [file, row, column, value, found.de])
}

describe('points of experts that cannot be used are named by file, line, column and person', () => {
  it.each([
    ['B;50;-50\n', [['stimmen.csv', 3, 'wahl', '-50', 'Person "B" hat hier negative Punkte']]],
    ['B;;2\n', [['stimmen.csv', 3, 'armut', undefined, 'Person "B" hat hier keine Punkte']]],
    ['B;0;0\n', [['stimmen.csv', 3, undefined, undefined, 'Person "B" hat lauter 0 Punkte']]],
    [
      'B;-1;\nC;1;2\n',
      [
        ['stimmen.csv', 3, 'armut', '-1', 'Person "B" hat hier negative Punkte'],
        ['stimmen.csv', 3, 'wahl', undefined, 'Person "B" hat hier keine Punkte'],
      ],
    ],
  ])('%j', async (rows, expected) => expect(await refused(`A;3;1\n${rows}`)).toEqual(expected))
})
