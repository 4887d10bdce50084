import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { classBounds } from '../../../../src/render/report/social-index/class-bounds.ts'
import { city, dynamicsClasses, publication } from '../../city.ts'

it('puts bounds in words', () =>
  expect(classBounds(edition(city, publication), dynamicsClasses, 'Dynamikwert')).toBe(
    '| Klasse | Zeichen | Dynamikwert |\n| --- | --- | --- |\n| positiv | + | unter −1 |\n' +
      '| stabil | +/- | ab −1 bis einschließlich 1 |\n| negativ | - | über 1 |',
  ))
