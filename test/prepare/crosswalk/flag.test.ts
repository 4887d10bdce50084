import { expect, it } from 'vitest'
import { flag } from '../../../src/prepare/crosswalk/flag.ts'
import { observations } from '../../support/observations.ts'

const note = { de: 'vorläufig', en: 'provisional' }
const flagged = flag(observations([1, 2, 'secret', 4], { notes: [null, note, null, null] }), [1, 1, 1, 0])

it('marks estimates that have a value', () => expect([...flagged.estimated!]).toEqual([1, 1, 0, 0]))
it('says so beside what was said before', () =>
  expect(flagged.notes.map((one) => one?.de ?? null)).toEqual([
    'geschätzt (Umsteigeschlüssel)',
    'vorläufig; geschätzt (Umsteigeschlüssel)',
    null,
    null,
  ]))
