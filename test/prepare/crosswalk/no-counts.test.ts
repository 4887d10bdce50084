import { expect, it } from 'vitest'
import { column, units } from '../../support/frame.ts'
import { noCounts } from '../../../src/prepare/crosswalk/no-counts.ts'

const of = (header: string, ...values: number[]) =>
  noCounts(new Map([[header, column(values, header)]]), units(...values.map((_, i) => `0${i + 1}`)), 't.csv')

it.each([
  'MEDIANALTER',
  'Mittelwert_2020',
  'Durchschnittsalter',
  'mean age',
  'Ø Miete',
  'ANTEIL_U18',
  'SGB II-Quote',
  'arbeitslosenrate',
  'Erwerbslose in %',
  'Prozent',
  'EW je 1000',
  'Einwohnerdichte',
  'sex ratio',
])('%s is no count', (header) => expect(of(header, 1)).toMatchObject([{ code: 'ATL-0346', column: header }]))
it.each(['EW', 'EW_U18', 'Haushalte mit Kindern', 'ALO', 'Pirate', 'Quotenplätze', 'BG_PERS', 'Alleinerziehende'])(
  '%s may be one',
  (header) => expect(of(header, 1, 0)).toEqual([]),
)
it('is no count with a number below zero, whatever it is called', () =>
  expect(of('WANDERUNG', 3, -2)).toMatchObject([{ code: 'ATL-0346', row: 3, raum: '02', value: '-2' }]))
