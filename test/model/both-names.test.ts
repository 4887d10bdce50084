import { expect, it } from 'vitest'
import { bothNames } from '../../src/model/both-names.ts'
import { outcome, project, textOf } from '../support/bad.ts'

it('is key and name, or one where both are the same', () =>
  expect([bothNames('0105', 'Eichberg'), bothNames('0105', '0105')]).toEqual(['0105 (Eichberg)', '0105']))

it('names an area without a name once', async () => {
  const plan = textOf('atlas.yaml').replace(', name: NAME, crs', ', crs').replace('    name: NAME\n', '')
  const rows = textOf('daten/ew_2024.csv').replace(/^0204;.*\n/m, '')
  const { findings } = await outcome(
    project(
      new Map([
        ['atlas.yaml', plan],
        ['daten/ew_2024.csv', rows],
      ]),
    ),
  )
  expect(findings.find(({ code }) => code === 'ATL-0302')!.found!.de).toBe('der Raum 0204 hat keine Zeile')
})
