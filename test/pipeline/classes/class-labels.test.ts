import { expect, it } from 'vitest'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { classLabels } from '../../../src/pipeline/classes/class-labels.ts'

const upTo = (...cuts: number[]) => boundaries(cuts)

it('say where a class begins and ends', () =>
  expect(classLabels(upTo(5, 7.5))).toEqual([
    { de: 'bis 5,0', en: 'to 5.0' },
    { de: 'über 5,0 bis 7,5', en: 'above 5.0 to 7.5' },
    { de: 'über 7,5', en: 'above 7.5' },
  ]))
it('say so where an end belongs to the next class', () =>
  expect(classLabels(boundaries([5, 7.5], 'lower'))).toEqual([
    { de: 'unter 5,0', en: 'below 5.0' },
    { de: '5,0 bis unter 7,5', en: '5.0 to below 7.5' },
    { de: 'ab 7,5', en: '7.5 and above' },
  ]))
it('have as many decimals as tell the boundaries apart', () =>
  expect(classLabels(upTo(0.012, 0.014)).map(({ de }) => de)).toEqual([
    'bis 0,012',
    'über 0,012 bis 0,014',
    'über 0,014',
  ]))
it('six at most', () => expect(classLabels(upTo(0.1, 0.1 + 1e-9))[0]!.en).toBe('to 0.100000'))
it('of a single class', () => expect(classLabels(upTo())).toEqual([{ de: 'alle Werte', en: 'all values' }]))
it('have as many decimals as leave every value on its side of what is printed', () => {
  const cut = upTo(0.7531)
  expect(classLabels(cut, [0.2, 0.7531, 0.9])[0]!.en).toBe('to 0.8')
  // 0.78 lies above the end, and would lie below 0.8; so does 0.751 the other way round below 0.75
  expect(classLabels(cut, [0.2, 0.7531, 0.78])[0]!.en).toBe('to 0.75')
  expect(classLabels(cut, [0.2, 0.751, 0.78])[0]!.en).toBe('to 0.753')
})
