import { describe, expect, it } from 'vitest'
import type { FindingWords } from '../../../src/cli/say/finding-words.ts'
import { gatherNotes } from '../../../src/cli/say/gather-notes.ts'
import type { Code } from '../../../src/model/codes.ts'

const note = (words: Partial<FindingWords>, code: Code = 'ATL-0503'): [Code, FindingWords] => [
  code,
  { place: '', shortPlace: '', year: '', what: '', consequence: '', remedy: '', ...words },
]
const told = (...notes: readonly (readonly [Code, FindingWords])[]) =>
  gatherNotes(notes, 'jeweils').map(({ what, years, places, count }) => ({ what, years, places, count }))

describe('gatherNotes', () => {
  it('says once what differs in its year only, with all years', () =>
    expect(
      told(
        note({ place: 'p:1', year: '2019', what: 'armut, 2019: 1 Wert' }),
        note({ place: 'p:1', year: '2021', what: 'armut, 2021: 1 Wert' }),
      ),
    ).toEqual([{ what: 'armut, jeweils 2019, 2021: 1 Wert', years: '2019, 2021', places: ['p:1'], count: 2 }]))
  it.each([
    ['number', { what: 'armut, 2020: 7 Werte' }],
    ['place', { place: 'p:2' }],
    ['consequence', { consequence: 'fehlt im Index' }],
    ['remedy', { remedy: 'x: true' }],
  ])('keeps apart what differs in its %s', (_, other) =>
    expect(
      told(
        note({ place: 'p:1', year: '2019', what: 'armut, 2019: 1 Wert' }),
        note({ place: 'p:1', year: '2020', what: 'armut, 2020: 1 Wert', ...other }),
      ),
    ).toHaveLength(2),
  )
  it('keeps codes apart', () =>
    expect(told(note({ what: 'gleich' }), note({ what: 'gleich' }, 'ATL-0504'))).toHaveLength(2))
  it('takes no part of a longer number for the year', () =>
    expect(
      told(note({ year: '2019', what: '12019 Personen' }), note({ year: '2020', what: '12020 Personen' })),
    ).toHaveLength(2))
  it('names the places of one sentence from three on', () => {
    const places = ['a#2019', 'a#2020', 'a#2021'].map((place) => note({ place, what: 'Zeile 6, übergangen' }))
    expect(told(...places)).toEqual([
      { what: 'Zeile 6, übergangen', years: '', places: ['a#2019', 'a#2020', 'a#2021'], count: 3 },
    ])
    expect(told(...places.slice(1))).toHaveLength(2)
  })
})
