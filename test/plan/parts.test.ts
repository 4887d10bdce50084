import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { declaredNames, soundParts } from '../../src/plan/parts.ts'
import { atlasText, edited } from '../support/atlas-text.ts'

describe('soundParts', () => {
  it('are all parts of a sound plan', () => {
    const parts = soundParts(parse(atlasText))
    expect(parts.years).toEqual({ from: 2023, to: 2024 })
    expect([parts.sources, parts.indicators, parts.index].map((one) => Object.keys(one))).toEqual([
      ['ew'],
      ['armut', 'wahl'],
      ['sozial'],
    ])
    expect(parts.outputs).toEqual([])
  })
  it('leave out what is wrong and keep the rest', () => {
    const parts = soundParts(parse(edited(['from: 2023', 'from: x'], ['direction: burden', 'direction: x'])))
    expect(parts.years).toBeNull()
    expect(Object.keys(parts.indicators)).toEqual(['wahl'])
    expect(parts.areas).not.toBeNull()
  })
  it.each([[null], ['text'], [7], [[1, 2]]])('are none in %j', (read) =>
    expect(soundParts(read)).toEqual({
      years: null,
      areas: null,
      sources: {},
      indicators: {},
      points: {},
      checks: null,
      levels: null,
      protect: null,
      segregation: null,
      association: null,
      index: {},
      typology: {},
      outputs: [],
    }),
  )
})

describe('declaredNames', () => {
  it('are columns with their type, directions, levels', () => {
    const names = declaredNames(parse(atlasText))
    expect([...names.columns]).toEqual([
      ['ew.alle', 'number'],
      ['ew.arm', 'number'],
      ['ew.quote', 'number'],
      ['ew.grund', 'text'],
    ])
    expect([...names.directions]).toEqual([
      ['armut', 'burden'],
      ['wahl', 'resource'],
    ])
    expect(names.levels).toEqual(['raum', 'stadtteil'])
  })
  it('are there even where what they stand for is not sound', () =>
    expect([...declaredNames(parse(edited(['    key: NR\n', '']))).columns.keys()]).toContain('ew.arm'))
  it('have no level where none is named', () =>
    expect(declaredNames({ areas: { base: { level: {} }, levels: { bezirk: 1 } } }).levels).toEqual(['bezirk']))
})
