import { expect, it } from 'vitest'
import { raised } from '../../../src/ingest/workbook/raised.ts'

it('raises what has a raised form', () => expect(raised('1)')).toBe('¹⁾'))
it('leaves what has none', () => expect(raised('a*')).toBe('a*'))
it('raises every digit', () => expect(raised('0123456789')).toBe('⁰¹²³⁴⁵⁶⁷⁸⁹'))
