import { expect, it } from 'vitest'
import { classLabels } from '../../src/pipeline/class-labels.ts'

it('say where a class begins and ends', () =>
  expect(classLabels([5, 7.5])).toEqual([
    { de: 'bis 5,0', en: 'to 5.0' },
    { de: 'über 5,0 bis 7,5', en: 'above 5.0 to 7.5' },
    { de: 'über 7,5', en: 'above 7.5' },
  ]))
it('have as many decimals as tell the boundaries apart', () =>
  expect(classLabels([0.012, 0.014]).map(({ de }) => de)).toEqual(['bis 0,012', 'über 0,012 bis 0,014', 'über 0,014']))
it('six at most', () => expect(classLabels([0.1, 0.1 + 1e-9])[0]!.en).toBe('to 0.100000'))
it('of a single class', () => expect(classLabels([])).toEqual([{ de: 'alle Werte', en: 'all values' }]))
