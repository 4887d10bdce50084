import { expect, it } from 'vitest'
import { changeContributions } from '../../../src/measures/contribution/change.ts'
import { contributions } from '../../../src/measures/contribution/contributions.ts'
import { parts } from '../../../src/measures/contribution/parts.ts'
import { measures } from '../../../src/measures/index.ts'
import { city } from '../../support/city.ts'

const of = (id: string, seed: number) => {
  const { value, ofArea } = contributions(measures[id]!, city(seed))
  return { value, parts: new Map(Array.from(ofArea, (part, i) => [`a${(i * 7 + seed) % 41}`, part])) }
}

it.each(Object.keys(parts))('adds up to the change, with other areas too: %s', (id) => {
  let tried = 0
  for (let seed = 1; seed <= 10; seed++) {
    const [before, after] = [of(id, seed), of(id, seed + 50)]
    const sum = [...changeContributions(before.parts, after.parts).values()].reduce((a, b) => a + b, 0)
    const difference = after.value - before.value
    if (Number.isNaN(difference)) continue
    tried++
    expect(Math.abs(sum - difference)).toBeLessThan(1e-12 * Math.max(1, Math.abs(after.value), Math.abs(before.value)))
  }
  expect(tried).toBeGreaterThan(5)
})
// by hand: b is gone, c is new
it('lets what is gone and what is new count in full', () => {
  const one = new Map([
    ['a', 0.25],
    ['b', 0.5],
  ])
  const two = new Map([
    ['c', 0.5],
    ['a', 0.375],
  ])
  expect(Object.fromEntries(changeContributions(one, two))).toEqual({ a: 0.125, b: -0.5, c: 0.5 })
})
