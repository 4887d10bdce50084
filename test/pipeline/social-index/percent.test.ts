import { expect, it } from 'vitest'
import { percent } from '../../../src/pipeline/social-index/percent.ts'

it.each([
  [0.5, '50 %', '50%'],
  [1 / 3, '33,3 %', '33.3%'],
  [0.29, '29 %', '29%'], // 100 * 0.29 is 28.999999999999996
  [1, '100 %', '100%'],
])('%d is %s or %s', (share, de, en) => {
  expect(percent(share, 'de')).toBe(de)
  expect(percent(share, 'en')).toBe(en)
})
