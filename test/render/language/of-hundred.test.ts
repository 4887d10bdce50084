import { expect, it } from 'vitest'
import { ofHundred } from '../../../src/render/language/of-hundred.ts'

it.each([
  [0.305, '31', '31'],
  [0.005, '1', '1'],
  [0.004, 'weniger als 1', 'less than 1'],
  [0, '0', '0'],
  [-0.301, '−30', '−30'],
  [-0.004, '0', '0'],
  [1, '100', '100'],
])('%d is %s or %s', (share, de, en) => {
  expect(ofHundred(share, 'de')).toBe(de)
  expect(ofHundred(share, 'en')).toBe(en)
})
