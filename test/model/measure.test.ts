import { describe, expect, it } from 'vitest'
import { localMeasure, measure } from '../../src/model/measure.ts'

const about = {
  id: 'x',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'x', en: 'x' },
  formula: 'x',
  source: 'x',
  range: [0, 10],
  needs: ['group'],
  reading: { de: 'x', en: 'x' },
} as const
const h = { label: { de: 'h', en: 'h' }, unit: 'km', default: 2, range: [0, 5] } as const

describe('measure', () => {
  const plain = measure({ ...about, laws: ['order'], compute: ({ group }) => group.length })
  const turned = measure({
    ...about,
    laws: ['order'],
    parameters: { h },
    compute: ({ group }, { h }) => group[0] * h,
    expected: (_, { h }) => h,
  })

  it('is what was written, frozen', () => {
    expect(plain).toMatchObject({ ...about, laws: ['order'], parameters: {} })
    expect(Object.isFrozen(plain)).toBe(true)
    expect(Object.isFrozen(turned.parameters)).toBe(true)
  })
  it('computes without parameters', () => expect(plain.compute({ group: [1, 2] })).toBe(2))
  it('has no expected value unless it was written', () => expect(plain.expected).toBeUndefined())
  it('takes the default of a parameter that is not given', () => {
    expect(turned.compute({ group: [3] })).toBe(6)
    expect(turned.expected!({ group: [3] })).toBe(2)
  })
  it('takes the one that is given, zero too', () => {
    expect(turned.compute({ group: [3] }, { h: 5 })).toBe(15)
    expect(turned.compute({ group: [3] }, { h: 0 })).toBe(0)
    expect(turned.expected!({ group: [3] }, { h: 1 })).toBe(1)
  })
})

describe('localMeasure', () => {
  const local = localMeasure({
    ...about,
    parameters: { h },
    compute: ({ group }, { h }) => Float64Array.from(group, (g) => g * h),
  })
  it('answers for every area', () => expect(local.compute({ group: [1, 2] })).toEqual(Float64Array.of(2, 4)))
  it('is frozen', () => expect(Object.isFrozen(local)).toBe(true))
})
