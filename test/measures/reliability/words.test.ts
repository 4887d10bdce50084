import { expect, it } from 'vitest'
import { certaintySentence, certaintyWords, changeWords } from '../../../src/measures/reliability/words.ts'

const labels = [
  { de: 'mittel', en: 'middle' },
  { de: 'sehr niedrig', en: 'very low' },
]
const one = { rank: 3, low: 2, median: 4, high: 7, klasse: 1, shares: [0.08, 0.92], rival: 0, distinct: true }

it('says rank, range and class', () =>
  expect(certaintySentence(one, labels)).toEqual({
    de: 'Rang 3, wahrscheinlich 2 bis 7; in 92 % der Ziehungen in der Klasse sehr niedrig.',
    en: 'Rank 3, probably 2 to 7; in 92% of the draws in class very low.',
  }))
it('names the class that cannot be told apart', () =>
  expect(certaintySentence({ ...one, shares: [0.3, 0.7], distinct: false }, labels)).toEqual({
    de: 'Rang 3, wahrscheinlich 2 bis 7; in 70 % der Ziehungen in der Klasse sehr niedrig, nicht sicher zu unterscheiden von mittel (30 %).',
    en: 'Rank 3, probably 2 to 7; in 70% of the draws in class very low, not to be told apart with certainty from middle (30%).',
  }))
it('does not round to certainty', () => {
  expect(certaintySentence({ ...one, shares: [0.001, 0.999] }, labels).de).toContain('in > 99 % der')
  expect(certaintySentence({ ...one, low: 3, high: 3, shares: [0, 1], rival: null }, labels).de).toBe(
    'Rang 3, auch in den Ziehungen; in 100 % der Ziehungen in der Klasse sehr niedrig.',
  )
  expect(
    certaintySentence({ ...one, shares: [0.001, 0.999], klasse: 0, distinct: false, rival: 1 }, labels).en,
  ).toContain('in < 1% of the draws in class middle, not')
})
it('says what the ranges rest on, with the same gaps in both languages', () => {
  for (const text of [certaintyWords.de, certaintyWords.en])
    expect(text.match(/\{\w+\}/g)).toEqual(['{draws}', '{level}'])
})
it('says what the draws of a change rest on, likewise', () => {
  for (const { de, en } of Object.values(changeWords)) {
    expect(de).toContain('{draws}')
    expect(de.match(/\{\w+\}/g)).toEqual(en.match(/\{\w+\}/g))
  }
})
