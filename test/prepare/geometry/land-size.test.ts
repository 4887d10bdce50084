import { expect, it } from 'vitest'
import { landSize } from '../../../src/prepare/geometry/land-size.ts'

it.each([
  [99_999, '99999 m²', '99999 m²'],
  [100_000, '0,10 km²', '0.10 km²'],
])('%d', (size, de, en) => expect(landSize(size)).toEqual({ de, en }))
