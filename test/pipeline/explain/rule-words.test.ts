import { expect, it } from 'vitest'
import { ruleWords } from '../../../src/pipeline/explain/rule-words.ts'
import { condition } from '../../../src/plan/condition.ts'

const reason = { de: 'klein', en: 'small' }
const said = (text: string) =>
  ruleWords({ by: { when: condition(text)! }, reason }, (reference) => reference.split('.')[1]!.toUpperCase())

it.each([
  ['ew.alle < 300', 'ALLE unter 300 liegt', 'ALLE is below 300'],
  ['ew.alle <= 12345.5', 'ALLE höchstens 12\u202f345,5 ist', 'ALLE is at most 12,345.5'],
  ['ew.alle > 3', 'ALLE über 3 liegt', 'ALLE is above 3'],
  ['ew.alle >= 3', 'ALLE mindestens 3 ist', 'ALLE is at least 3'],
  ['mss.kom = "ungültig"', 'KOM "ungültig" ist', 'KOM is "ungültig"'],
  ['mss.kom != "gültig"', 'KOM etwas anderes als "gültig" ist', 'KOM is something else than "gültig"'],
  ['mss.kom is empty', 'KOM leer ist', 'KOM is empty'],
  ['mss.kom is not empty', 'KOM nicht leer ist', 'KOM is not empty'],
])('%s', (text, de, en) => {
  expect(said(text)).toEqual({
    de: `Der Plan nimmt Räume aus, in denen ${de}.`,
    en: `The plan leaves out areas in which ${en}.`,
  })
})

it('names no key, which stands above', () => {
  expect(ruleWords({ by: { key: '0101' }, reason }, String).de).toBe(
    'Der Plan nimmt diesen Raum mit seinem Schlüssel aus.',
  )
})
