import { expect, it } from 'vitest'
import { changeContributions } from '../../../src/measures/contribution/change.ts'
import { contributions } from '../../../src/measures/contribution/contributions.ts'
import { measures } from '../../../src/measures/index.ts'
import { parts } from '../../../src/measures/contribution/parts.ts'
import { city } from '../../support/city.ts'

const of = (id: string, seed: number) => {
  const x = city(seed)
  return { ids: Array.from(x.total, (_, i) => `a${(i * 7) % 41}`), ...contributions(measures[id]!, x) }
}

it.each(Object.keys(parts))('adds up to the change, with other areas too: %s', (id) => {
  for (let seed = 1; seed <= 10; seed++) {
    const change = changeContributions(of(id, seed), of(id, seed + 50))
    if (change === null) continue
    const sum = [...change.ofArea.values()].reduce((a, b) => a + b, 0)
    expect(Math.abs(sum - change.difference)).toBeLessThan(1e-12 * Math.max(1, Math.abs(of(id, seed).value)))
  }
})
// by hand: b is gone, c is new
it('lets what is gone and what is new count in full', () => {
  const one = { ids: ['a', 'b'], kind: 'parts', value: 0.5, ofArea: Float64Array.of(0.2, 0.3) } as const
  const two = { ids: ['c', 'a'], kind: 'parts', value: 0.7, ofArea: Float64Array.of(0.4, 0.3) } as const
  const change = changeContributions(one, two)!
  expect(change.difference).toBeCloseTo(0.2, 14)
  expect(change.ofArea.get('a')).toBeCloseTo(0.1, 14)
  expect(change.ofArea.get('b')).toBeCloseTo(-0.3, 14)
  expect(change.ofArea.get('c')).toBeCloseTo(0.4, 14)
})
it('is nothing where a value is', () => {
  const none = { ids: ['a'], kind: 'parts', value: NaN, ofArea: Float64Array.of(NaN) } as const
  expect(changeContributions(none, none)).toBeNull()
})
