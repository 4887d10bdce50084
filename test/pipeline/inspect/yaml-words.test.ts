import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { flow, planName, scalar } from '../../../src/pipeline/inspect/yaml-words.ts'
import { id } from '../../../src/plan/schema/basic.ts'

describe('a text for YAML', () => {
  it.each([
    ['RAUM_NR', 'RAUM_NR'],
    ['Stadt gesamt', 'Stadt gesamt'],
    ['Wohngeld / Haushalte', 'Wohngeld / Haushalte'],
    ['01', '"01"'],
    ['no', '"no"'],
    ['NULL', '"NULL"'],
    ['a: b', '"a: b"'],
    ['x, y', '"x, y"'],
    ['', '""'],
    ['a  b', '"a  b"'],
  ])('%j is %s', (text, written) => expect(scalar(text)).toBe(written))
  it('is read back as it was, alone and inside braces', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parse(`a: ${scalar(text)}\n`)).toEqual({ a: text })
        expect(
          parse(
            `a: ${flow([
              ['b', scalar(text)],
              ['c', '1'],
            ])}\n`,
          ),
        ).toEqual({ a: { b: text, c: 1 } })
      }),
    ))
})

describe('a name for the plan', () => {
  it.each([
    ['EW_INSG', 'ew_insg'],
    ['Bevölkerung über 65', 'bevoelkerung_ueber_65'],
    ['65+', 'x_65'],
    ['', 'x'],
    ['Straße / Café', 'strasse_cafe'],
  ])('%j is %s', (text, name) => expect(planName(text, new Set())).toBe(name))
  it('is new', () => expect(planName('EW', new Set(['ew', 'ew_2']))).toBe('ew_3'))
  it('is one that the plan takes', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (text) => id.safeParse(planName(text, new Set())).success,
      ),
    ))
})
