import { expect, it } from 'vitest'
import { measure } from '../../src/model/measure.ts'

it('is what was defined, frozen', () => {
  const definition = {
    id: 'x',
    label: { de: 'x', en: 'x' },
    formula: 'x',
    source: 'x',
    range: [0, 1],
    needs: ['group'],
    laws: ['order'],
    reading: { de: 'x', en: 'x' },
    compute: () => 0,
  } as const
  const made = measure(definition)
  expect(made).toBe(definition)
  expect(Object.isFrozen(made)).toBe(true)
})
