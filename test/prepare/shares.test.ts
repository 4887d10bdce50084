import { expect, it } from 'vitest'
import { shares } from '../../src/prepare/shares.ts'
import { frame } from '../support/frame.ts'

it('may be anything from 0 to 100, or missing', () =>
  expect(shares('ew.quote', frame({ 'ew.quote': [0, 55.5, 100, 'secret'] }))).toEqual([]))
it('warns of what is outside, with its place but not in words', () =>
  expect(shares('ew.quote', frame({ 'ew.quote': [50, -9999, 100.1] }))).toEqual(
    [
      [3, '0102', '-9999'],
      [4, '0103', '100.1'],
    ].map(([row, raum, value]) => ({
      code: 'ATL-0311',
      severity: 'warning',
      file: 'ew.csv',
      row,
      column: 'QUOTE',
      raum,
      year: 2024,
      value,
      found: { de: 'Anteil außerhalb von 0 bis 100 %', en: 'share outside 0 to 100%' },
      remedy: {
        de: 'Wert prüfen; steht er für "keine Angabe", unter signs der Quelle nennen',
        en: 'check the value; if it stands for "no value", name it in signs of the source',
      },
    })),
  ))
