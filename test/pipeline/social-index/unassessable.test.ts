import { expect, it } from 'vitest'
import { fail } from '../../../src/model/error.ts'
import { assess } from '../../../src/pipeline/social-index/assess.ts'
import { nobody, unassessable } from '../../../src/pipeline/social-index/unassessable.ts'
import { planOf } from '../../support/atlas-text.ts'
import { sourcesOf } from '../../support/composite.ts'
import { observations } from '../../support/observations.ts'

const index = planOf().index['sozial']!
function found(armut: number[], wahl: number[], error?: unknown) {
  const observed = new Map([
    [
      2024,
      new Map([
        ['armut', observations(armut)],
        ['wahl', observations(wahl)],
      ]),
    ],
  ])
  const { rows, sources } = sourcesOf(index, observed)
  const say = (what: unknown) => unassessable('sozial', what, index.chain, rows, sources)
  if (error !== undefined) return say(error)
  try {
    assess(index.chain, index.classes, rows, sources)
  } catch (thrown) {
    return say(thrown)
  }
  return []
}

it('finds nothing in an index that has values', () => expect(found([1, 2, 4], [1, 2, 3])).toEqual([]))
it('names each indicator that is the same everywhere', () => {
  const of = (id: string) => ({
    code: 'ATL-0312',
    severity: 'error',
    year: 2024,
    column: id,
    found: {
      de: `sozial, 2024: "${id}" hat in allen bewerteten Räumen denselben Wert und lässt sich nicht standardisieren`,
      en: `sozial, 2024: "${id}" has the same value in all assessed areas and cannot be standardised`,
    },
    remedy: {
      de: 'den Indikator prüfen oder aus dem Index nehmen',
      en: 'check the indicator or take it out of the index',
    },
  })
  expect(found([1, 2], [5, 5])).toEqual([of('wahl')])
  expect(found([3, 3], [5, 5])).toEqual([of('armut'), of('wahl')])
})
// wahl is a resource: what rises with it falls with armut, up to rounding
it('says that the indicators cancel out, not the rounding that is left', () =>
  expect(found([3.1, 41.7, 12.9, 77.3], [3.1, 41.7, 12.9, 77.3])).toMatchObject([
    {
      code: 'ATL-0312',
      severity: 'error',
      column: 'sozial',
      found: { de: expect.stringContaining('heben sich'), en: expect.stringContaining('cancel each other out') },
    },
  ]))
it('says the index before what the chain found', () =>
  expect(found([1, 2], [1, 2], fail('ATL-0391', { de: 'Wert 0', en: 'value 0' }))).toMatchObject([
    { code: 'ATL-0391', found: { de: 'sozial: Wert 0', en: 'sozial: value 0' } },
  ]))
it('throws on what is no finding', () => expect(() => found([1], [1], new TypeError('bug'))).toThrow(TypeError))
it('says that nobody is left to assess', () =>
  expect(nobody('sozial', 2024)).toEqual({
    code: 'ATL-0314',
    severity: 'error',
    year: 2024,
    found: { de: 'sozial, 2024: kein Raum hat alle Indikatoren', en: 'sozial, 2024: no area has all indicators' },
    remedy: {
      de: 'Ausschlüsse und fehlende Werte prüfen, oder index.years einschränken',
      en: 'check exclusions and missing values, or restrict index.years',
    },
  }))
