import { expect, it } from 'vitest'
import { interval } from '../../../src/render/language/interval.ts'
import { classes } from '../city.ts'

it('says to which class a bound belongs', () => {
  expect(classes.map((_, i) => interval(classes, i, 'de'))).toEqual([
    'unter −1',
    'ab −1 bis einschließlich 1',
    'über 1 bis einschließlich 1,5',
    'über 1,5',
  ])
  expect(classes.map((_, i) => interval(classes, i, 'en'))).toEqual([
    'below −1',
    'from −1 up to and including 1',
    'above 1 up to and including 1.5',
    'above 1.5',
  ])
})
it('joins two open bounds', () => {
  const [first, second] = classes
  expect(interval([{ ...first!, below: 0 }, { ...first!, below: 10.55555 }, second!], 1, 'de')).toBe(
    'ab 0 und unter 10,5556',
  )
})
it('knows a single class', () => expect(interval([classes[3]!], 0, 'de')).toBe('alle Werte'))
