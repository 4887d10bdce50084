import { expect, it } from 'vitest'
import { links } from '../../../src/prepare/crosswalk/links.ts'
import { crosswalkTable } from '../../support/crosswalk.ts'

it('are the rows of the file', () =>
  expect(links(crosswalkTable([['A', 'X', 1]]))).toMatchObject({
    value: [{ from: 'A', to: 'X', weight: 1, line: 2 }],
    findings: [],
  }))
it.each([[-0.1], [1.5], [100], ['absent' as const]])('a weight of %s is no share', (weight) =>
  expect(
    links(
      crosswalkTable([
        ['A', 'X', 1],
        ['B', 'X', weight],
      ]),
    ).findings,
  ).toMatchObject([{ code: 'ATL-0341', severity: 'error', file: 'cw.csv', row: 3, column: 'ANTEIL', raum: 'B' }]),
)
it('per cent are named as such', () =>
  expect(links(crosswalkTable([['A', 'X', 100]])).findings[0]!.remedy!.de).toContain('durch 100'))
it('a pair stands once', () =>
  expect(
    links(
      crosswalkTable([
        ['A', 'X', 0.5],
        ['A', 'X', 0.5],
      ]),
    ).findings,
  ).toMatchObject([{ code: 'ATL-0344', row: 3, value: 'A → X', found: { de: 'A → X steht schon in Zeile 2' } }]))
