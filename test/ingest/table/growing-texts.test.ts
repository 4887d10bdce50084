import { expect, it } from 'vitest'
import { growingTexts } from '../../../src/ingest/table/growing-texts.ts'

it.each([1.0001, 2, 8])('holds texts in their order, without gaps, when room is made %d times', (times) => {
  const growing = growingTexts(() => times)
  const all = Array.from({ length: 1000 }, (_, i) => `${i}`)
  for (const text of all) growing.add(text)
  const texts = growing.texts()
  expect(texts).toEqual(all)
  expect(Object.keys(texts)).toHaveLength(1000)
})
it('holds none', () => expect(growingTexts().texts()).toEqual([]))
