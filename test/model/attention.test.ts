import { expect, it } from 'vitest'
import { attentionClasses, attentionOf } from '../../src/model/attention.ts'

const classes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ number: i + 1, sign: '', label: { de: '', en: '' } }))
const numbers = (count: number, high: 'burden' | 'resource') =>
  attentionClasses(classes(count), high).map((k) => k.number)

it('is the end of burden: two classes, one of few, none without classes', () => {
  expect(numbers(5, 'burden')).toEqual([4, 5])
  expect(numbers(4, 'resource')).toEqual([1, 2])
  expect(numbers(3, 'burden')).toEqual([3])
  expect(numbers(2, 'resource')).toEqual([1])
  expect(numbers(1, 'burden')).toEqual([])
  expect(numbers(0, 'burden')).toEqual([])
})

it('is what the plan names: a class, or a class with a Dynamik', () => {
  const klasse = (number: number, sign: string) => ({ number, sign, label: { de: `k${sign}`, en: `k${sign}` } })
  const [low, very] = [klasse(3, '3'), klasse(4, '4')]
  const [up, same, down] = [klasse(1, '+'), klasse(3, '+/-'), klasse(5, '-')]
  const { classes: named, holds } = attentionOf([low, very], [up, same, down], 'burden', ['4', '3-'])
  expect(named.map(({ label }) => label.de)).toEqual(['k4', 'k3 mit Dynamik k-'])
  expect([holds(very, up), holds(very, null), holds(low, down)]).toEqual([true, true, true])
  expect([holds(low, same), holds(low, null), holds(null, null)]).toEqual([false, false, false])
})
