import { expect, it } from 'vitest'
import { edition } from '../../../src/render/report/edition.ts'
import { city, english, publication } from '../city.ts'

const e = edition(city, publication)

it('is about the last year', () => expect(e.year).toBe(2024))
it('speaks the language of the publication', () => {
  const text = { de: 'zwei', en: 'two' }
  expect(e.say(text)).toBe('zwei')
  expect(edition(city, english).say(text)).toBe('two')
  expect(e.number(-1.25, 1)).toBe('−1,3')
})
it('ends a sentence once', () => {
  expect(e.sentence({ de: 'Satz', en: '' })).toBe('Satz.')
  expect(e.sentence({ de: 'Satz.', en: '' })).toBe('Satz.')
})
it('needs a year', () => expect(() => edition(city, { ...publication, years: [] })).toThrow('Berichtsjahr'))

it.each([
  ['social index', 'Social index'],
  ['überall', 'Überall'],
  ['Sozialindex', 'Sozialindex'],
  ['eID', 'eID'],
  ['65plus', '65plus'],
])('begins a heading "%s" as "%s"', (label, heading) =>
  expect(edition(city, publication).head({ de: label, en: label })).toBe(heading),
)
