import { describe, expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { IndicatorScore } from '../../../src/model/score.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { aboutUpperLevels, upperLevels } from '../../../src/render/report/upper-levels.ts'
import { release } from '../../support/release.ts'
import { english, indicatorScore, publication } from '../city.ts'

const ebene = (id: string, de: string) => ({ id, label: { de, en: id }, gebietsstand: '2022-01-01', count: 1 })
const ebenen = [ebene('bezugsraum', 'Bezugsraum'), ebene('stadtteil', 'Stadtteil'), ebene('stadt', 'Stadt')]
const above = (level: string, raum: string, name: string, value: number, over: Partial<IndicatorScore> = {}) =>
  indicatorScore({ ebene: level, raum: raumId(raum), name, value, ...over })
const facts = (scores: IndicatorScore[], around = publication) =>
  upperLevels(edition(release({ indicators: scores }), { ...around, ebenen }), 'kinderarmut', (v) => `${v} %`)
const note = { de: 'keine Summe', en: 'no total' }

it('nothing where there are only base areas', () => {
  const base = [indicatorScore({ value: 3 })]
  expect(facts(base)).toEqual([])
  expect(aboutUpperLevels(edition(release({ indicators: base }), { ...publication, ebenen }))).toEqual([])
})
it('says how the values come about', () =>
  expect(
    aboutUpperLevels(edition(release({ indicators: [above('stadt', '1', 'M', 3)] }), { ...publication, ebenen }))[0],
  ).toContain('nicht aus gemittelten Anteilen'))

describe('one area', () => {
  it('with its value', () =>
    expect(facts([above('stadt', '1', 'Muster*stadt', 3)])).toEqual([['Stadt Muster\\*stadt', '3 %']]))
  it('with what is to be known of it', () =>
    expect(facts([above('stadt', '1', 'M', 3, { note: { de: 'geschätzt', en: 'estimated' } })])).toEqual([
      ['Stadt M', '3 % (geschätzt)'],
    ]))
  it('or with the reason why there is none', () => {
    const none = [above('stadt', '1', 'M', NaN, { status: 'secret', note })]
    expect(facts(none)).toEqual([['Stadt M', 'kein Wert (keine Summe)']])
    expect(facts(none, english)).toEqual([['stadt M', 'no value (no total)']])
  })
})
describe('several areas', () => {
  const two = [above('stadtteil', '02', 'Hafen', 9), above('stadtteil', '01', 'Mitte', 3)]
  it('with the lowest and the highest', () =>
    expect(facts(two)).toEqual([['Stadtteil', '3 %, Mitte (01), bis 9 %, Hafen (02)']]))
  it('and how many have none', () =>
    expect(facts([...two, above('stadtteil', '03', 'Rand', NaN, { status: 'secret', note })])[0]![1]).toBe(
      '3 %, Mitte (01), bis 9 %, Hafen (02); ohne Wert: 1 Raum',
    ))
  it('none of which has a value', () =>
    expect(facts(['01', '02'].map((raum) => above('stadtteil', raum, 'x', NaN, { status: 'absent' })))).toEqual([
      ['Stadtteil', 'kein Wert'],
    ]))
})
it('other years and indicators are left out', () =>
  expect(facts([above('stadt', '1', 'M', 3, { indicator: 'x' })])).toEqual([]))
