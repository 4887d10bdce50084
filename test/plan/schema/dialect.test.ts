import { expect, it } from 'vitest'
import { dialect } from '../../../src/plan/schema/dialect.ts'
import { accepts, refuses } from './accept.ts'

it('has defaults for all but the number notation', () =>
  expect(dialect.parse({})).toEqual({
    encoding: 'utf-8',
    delimiter: ';',
    quote: '"',
    decimal: null,
    thousands: null,
    skip: 0,
    footer: null,
  }))
accepts(dialect, [{ delimiter: '\t', thousands: ' ', decimal: ',', encoding: 'utf-16le', footer: 'Quelle' }])
refuses(dialect, [{ delimiter: '' }, { delimiter: ';;' }, { quote: "''" }], { de: 'ein Zeichen', en: 'one character' })
refuses(dialect, [{ encoding: 'latin1' }, { decimal: ';' }, { skip: -1 }, { footer: '' }, { trenner: ';' }])
