import { expect, it } from 'vitest'
import { grid } from '../../../src/render/markdown/grid.ts'

it('is a Markdown table', () =>
  expect(grid('lr', ['Raum', 'Wert'], [['A', '1']])).toBe('| Raum | Wert |\n| --- | ---: |\n| A | 1 |'))
