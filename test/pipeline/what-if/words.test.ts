import { expect, it } from 'vitest'
import type { WhatIfAnswer } from '../../../src/pipeline/what-if/what-if.ts'
import { whatIfWords } from '../../../src/pipeline/what-if/words.ts'

const klasse = (number: number, label: string) => ({ number, label: { de: label, en: label }, sign: String(number) })
const [low, high] = [klasse(1, 'a'), klasse(2, 'b')]
const place = (rank: number, own: typeof low) => ({
  value: -rank,
  rank,
  klasse: own,
  dynamics: null,
  attention: false,
  certainty: null,
  dynamicsCertainty: null,
})
const shift = (raum: string, before: typeof low, after: typeof low) => ({
  raum,
  name: raum,
  before: place(Number(raum), before),
  after: place(Number(raum), after),
  within: null,
  dynamicsWithin: null,
})
const answer = (...shifts: WhatIfAnswer['shifts']): WhatIfAnswer => ({
  index: 'index',
  label: { de: 'Index', en: 'Index' },
  year: 2024,
  asked: { weights: new Map([['x', 2]]), without: [], breaks: null },
  parts: { x: { de: 'Armut', en: 'poverty' } },
  high: 'burden',
  attention: { before: [], after: [] },
  shifts,
  noise: { draws: null, undrawn: 'unasked' },
  dynamicsNoise: { draws: null, undrawn: 'same' },
  dynamicsStay: false,
  meanShift: 0,
  findings: [],
})

it('speaks of one area as of one', () => {
  const one = answer(shift('1', low, high), shift('2', low, low))
  expect(whatIfWords(one, 'de').before[1]).toContain('1 von 2 bewerteten Räumen ändert die Klasse.')
  expect(whatIfWords(one, 'en').before[1]).toContain('1 of 2 assessed areas changes its class.')
  const two = answer(shift('1', low, high), shift('2', high, low))
  expect(whatIfWords(two, 'de').before[1]).toContain('2 von 2 bewerteten Räumen ändern die Klasse.')
  expect(whatIfWords(two, 'en').before[1]).toContain('2 of 2 assessed areas change their class.')
})

it('names parts by their label, and areas that are assessed only then', () => {
  const none = {
    value: NaN,
    rank: NaN,
    klasse: null,
    dynamics: null,
    attention: false,
    certainty: null,
    dynamicsCertainty: null,
  }
  const one = answer(shift('1', low, low), {
    raum: '2',
    name: 'Berg',
    before: none,
    after: place(2, high),
    within: null,
    dynamicsWithin: null,
  })
  const { before, heads, after } = whatIfWords(one, 'de')
  expect(before).toEqual([
    'Index 2024, wenn: „Armut“ mit Gewicht 2',
    'Rang 1 bedeutet: höchste Belastung. Kein Raum ändert seine Klasse.',
  ])
  expect(heads).toEqual([])
  expect(after).toEqual(['Dann auch bewertet: Berg (2), Rang 2, b.', 'Kein Rang ändert sich.'])
  const gone = answer({
    raum: '2',
    name: 'Berg',
    before: place(2, high),
    after: none,
    within: null,
    dynamicsWithin: null,
  })
  expect(whatIfWords(gone, 'en').after[0]).toBe('Then no longer assessed: Berg (2).')
})

it('says that a delivered Dynamik stays', () => {
  const one = { ...answer(shift('1', low, high)), dynamicsStay: true }
  expect(whatIfWords(one, 'de').after.join()).toContain('Die Dynamik bleibt, wie sie ist')
  expect(whatIfWords(one, 'en').after.join()).toContain('The dynamics stay as they are')
  expect(whatIfWords(answer(shift('1', low, high)), 'de').after.join()).not.toContain('bleibt')
})
