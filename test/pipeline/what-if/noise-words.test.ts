import { expect, it } from 'vitest'
import { noiseWords } from '../../../src/pipeline/what-if/noise-words.ts'

const shift = (raum: string, within: boolean) => ({ raum, name: `N${raum}`, within })
const draws = { draws: { draws: 2000, confidence: 0.9 }, undrawn: null }

it('speaks of one change as of one', () => {
  expect(noiseWords(draws, [shift('1', true)], 'status', 'de')[0]).toBe(
    'Der Wechsel der Klasse liegt innerhalb der Schwankung kleiner Zahlen: N1 (1).',
  )
  expect(noiseWords(draws, [shift('1', false)], 'status', 'en')[0]).toBe(
    'The change of class goes beyond the noise of small numbers.',
  )
})
it('counts those within', () => {
  const said = (...within: boolean[]) =>
    noiseWords(
      draws,
      within.map((one, i) => shift(String(i), one)),
      'status',
      'de',
    )[0]
  expect(said(true, false)).toMatch(/^1 von 2 Wechseln der Klasse liegt /)
  expect(said(true, true)).toMatch(/^2 von 2 Wechseln der Klasse liegen /)
  expect(said(false, false)).toMatch(/^Alle 2 Wechsel der Klasse gehen /)
})
it.each(['unasked', 'uncounted', 'delivered', 'other-classes'] as const)(
  'says that nothing was drawn: %s',
  (undrawn) => {
    const said = noiseWords({ draws: null, undrawn }, [shift('1', false)], 'status', 'de')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Ob ein Wechsel der Klasse innerhalb der Schwankung kleiner Zahlen liegt, /)
  },
)
it('says nothing where no class changes', () => {
  expect(noiseWords({ draws: null, undrawn: 'same' }, [], 'status', 'de')).toEqual([])
})

it('speaks of the Dynamik as of the Dynamik, and on what its draws rest', () => {
  const rests = { de: 'So wurde gezogen.', en: 'That is how.' }
  const said = noiseWords({ ...draws, rests }, [shift('1', true), shift('2', false)], 'dynamics', 'de')
  expect(said[0]).toBe('1 von 2 Wechseln der Klasse der Dynamik liegt innerhalb der Schwankung kleiner Zahlen: N1 (1).')
  expect(said[1]).toBe('So wurde gezogen. Innerhalb heißt auch hier: in weniger als 90 % der Ziehungen.')
})
