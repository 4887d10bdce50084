import { describe, expect, it } from 'vitest'
import { measures } from '../../../../src/measures/measures.ts'
import type { AssociationScore } from '../../../../src/model/association.ts'
import { year } from '../../../../src/model/year.ts'
import { associationSentence } from '../../../../src/render/report/association/sentence.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { release } from '../../../support/release.ts'
import { publication } from '../../city.ts'

const info = {
  indicators: ['armut'],
  measures: ['moran', 'moran-of-rates', 'geary', 'getis-ord'].map((name) => {
    const { id, label, formula, source, reading, range } = measures[name]!
    return { id, label, formula, source, reading, range }
  }),
  local: [],
  neighbours: [],
  draws: 999,
  seed: 1,
}
const said = (...scores: readonly (readonly [measure: string, value: number, expected: number, drawn: number])[]) =>
  associationSentence(
    edition(release({}), { ...publication, association: info }),
    scores.map(([measure, value, expected, drawn]): AssociationScore => ({
      year: year(2024),
      ebene: 'raum',
      indicator: 'armut',
      measure,
      parameters: '',
      value,
      expected,
      z: NaN,
      p: NaN,
      drawn,
      areas: 9,
      note: null,
    })),
  ).join(' ')

describe('what measures of association say together', () => {
  it.each([
    ['alike', [['moran', 0.5, -0.1, 0.002]], 'Nachbarn ähneln sich, mehr als durch das Los (Morans I 0,50, p 0,002).'],
    [
      'apart',
      [['moran', -0.6, -0.1, 0.01]],
      'Nachbarn unterscheiden sich, mehr als durch das Los (Morans I −0,60, p 0,010).',
    ],
    [
      'chance',
      [['moran', 0.1, -0.1, 0.3]],
      'Nachbarn ähneln sich nicht mehr, als das Los es machte (Morans I 0,10, p 0,300).',
    ],
    // Of C low means alike
    ['C', [['geary', 0.4, 1, 0.01]], 'Nachbarn ähneln sich, mehr als durch das Los (Gearys C 0,40, p 0,010).'],
    [
      'C apart',
      [['geary', 1.6, 1, 0.01]],
      'Nachbarn unterscheiden sich, mehr als durch das Los (Gearys C 1,60, p 0,010).',
    ],
    ['none', [['moran', NaN, NaN, NaN]], ''],
  ] as const)('%s', (_, scores, text) => expect(said(...scores)).toBe(text))
  it('says whether small counts only feign it', () => {
    expect(said(['moran', 0.5, -0.1, 0.002], ['moran-of-rates', 0.05, -0.1, 0.4])).toContain('bleibt das nicht (Morans')
    expect(said(['moran', 0.5, -0.1, 0.002], ['moran-of-rates', 0.45, -0.1, 0.002])).toContain('Das gilt auch, wenn')
    expect(said(['moran', 0.1, -0.1, 0.3], ['moran-of-rates', 0.4, -0.1, 0.002])).toContain('Erst wenn man')
  })
  it('says whether high or low values lie together', () => {
    expect(said(['getis-ord', 0.3, 0.2, 0.01])).toMatch(/^Hohe Werte liegen enger/)
    expect(said(['getis-ord', 0.1, 0.2, 0.01])).toMatch(/^Niedrige Werte liegen enger/)
    expect(said(['getis-ord', 0.21, 0.2, 0.4])).toMatch(/^Ob es eher die hohen oder die niedrigen sind/)
  })
})
