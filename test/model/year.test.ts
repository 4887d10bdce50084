import { expect, it } from 'vitest'
import { year } from '../../src/model/year.ts'

it('is the number', () => expect(year(2024)).toBe(2024))
