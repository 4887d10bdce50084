import { expect, it } from 'vitest'
import { noKeyFits } from '../../src/prepare/no-key-fits.ts'

it.each([
  [
    8,
    447,
    'keiner der 8 Schlüssel gehört zu einem der 447 Räume',
    'none of the 8 keys belongs to one of the 447 areas',
  ],
  [1, 8, 'der einzige Schlüssel gehört zu keinem der 8 Räume', 'the only key belongs to none of the 8 areas'],
  [8, 1, 'keiner der 8 Schlüssel gehört zum einzigen Raum', 'none of the 8 keys belongs to the only area'],
  [1, 1, 'der einzige Schlüssel gehört nicht zum einzigen Raum', 'the only key does not belong to the only area'],
])('%d of the keys and %d areas', (keys, areas, de, en) => expect(noKeyFits(keys, areas)).toEqual({ de, en }))
it('says of which side', () =>
  expect(noKeyFits(1, 2, { de: 'der alten Seite', en: 'of the old side' }).de).toBe(
    'der einzige Schlüssel der alten Seite gehört zu keinem der 2 Räume',
  ))
