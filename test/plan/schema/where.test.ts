import { expect, it } from 'vitest'
import { where } from '../../../src/plan/schema/where.ts'
import { accepts, refuses } from './accept.ts'

it('takes one text for a list of one', () =>
  expect(where.parse({ ALTER: 'u3', GESCHLECHT: ['m', 'w'], LEER: '' })).toEqual({
    ALTER: ['u3'],
    GESCHLECHT: ['m', 'w'],
    LEER: [''],
  }))
accepts(where, [{}, { WAHL: 'Kommunalwahl' }])
refuses(where, [{ ALTER: 3 }, { ALTER: [] }, { ALTER: [3] }, { '': 'x' }, 'u3'])
