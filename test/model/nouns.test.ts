import { expect, it } from 'vitest'
import { numbered } from '../../src/model/nouns.ts'

it('has one of each', () =>
  expect([numbered(1, 'cell'), numbered(1, 'ofRaum')]).toEqual([
    { de: '1 Zelle', en: '1 cell' },
    { de: '1 Raum', en: '1 area' },
  ]))
it('has many, and none', () =>
  expect([numbered(0, 'row'), numbered(12345, 'ofRaum')]).toEqual([
    { de: '0 Zeilen', en: '0 rows' },
    { de: '12345 Räumen', en: '12345 areas' },
  ]))
