import { expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { uniforms } from '../../src/math/uniforms.ts'

it.each([0, 1, 17, -5, 2 ** 31])('gives the numbers of random(%d), one by one and many at once', (seed) => {
  const [next, numbers] = [random(seed), uniforms(seed)]
  for (const many of [1, 0, 1000, 3]) {
    const list = new Float64Array(many)
    numbers.fill(list)
    expect([...list]).toEqual(Array.from(list, next))
    expect(numbers.next()).toBe(next())
  }
})
