import { expect, it } from 'vitest'
import { shades } from '../../../src/render/map/shades.ts'

it('goes from light to dark in equal steps', () => {
  expect(shades(2)).toEqual(['#e4eef4', '#1c3c5c'])
  // half of e4 + 1c, ee + 3c, f4 + 5c: 80, 95, a8
  expect(shades(3)).toEqual(['#e4eef4', '#8095a8', '#1c3c5c'])
  expect(shades(1)).toEqual(['#8095a8'])
  expect(shades(0)).toEqual([])
})

it('falls in lightness at every step, so that it stays a scale in grey', () => {
  const lightness = shades(7).map((colour) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, part, i) => sum + part * parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16), 0),
  )
  for (let k = 1; k < 7; k++) expect(lightness[k - 1]! - lightness[k]!).toBeGreaterThan(20)
})
