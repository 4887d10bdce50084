import { expect, it } from 'vitest'
import { sentenceOf } from '../../../../src/render/report/segregation/sentence-of.ts'

const reading = { de: '{value} Prozent weniger', en: '{value} per cent less' }
const readingBelow = { de: '{value} Prozent mehr', en: '{value} per cent more' }
const share = { reading, readingBelow, range: [-1, 1] } as const
const open = { ...share, range: [-1, Infinity] } as const

it('has its own sentence for what is printed below 0, with the value without its sign', () => {
  expect(sentenceOf(share, -0.16)).toEqual({ reading: readingBelow, number: 0.16 })
  expect(sentenceOf(open, -0.001)).toEqual({ reading: readingBelow, number: 0.001 })
})
it.each([0.16, 0, -0.004, NaN])('keeps the other: %s', (value) =>
  expect(sentenceOf(share, value)).toEqual({ reading, number: value }),
)
it('keeps the sign where the measure has one sentence for all', () =>
  expect(sentenceOf({ reading, range: [-1, 1] }, -0.5)).toEqual({ reading, number: -0.5 }))
