import { expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { send } from '../../src/math/send.ts'
import { chiSquare } from '../support/chi-square.ts'

it('adds as many persons as asked for, each with the chance of the weight', () => {
  const into = new Float64Array([100, 0, 0, 0])
  const add = send([1, 0, 3, 2.5])
  for (const persons of [0, 1, 1024, 1025, 50_000]) add(persons, random(persons), into)
  const sent = [into[0]! - 100, into[1]!, into[2]!, into[3]!]
  expect(sent.reduce((a, b) => a + b)).toBe(52_050)
  expect(sent[1]).toBe(0)
  expect(Math.abs(chiSquare([sent[0]!, sent[2]!, sent[3]!], [1 / 6.5, 3 / 6.5, 2.5 / 6.5]))).toBeLessThan(5)
})
