import { expect, it } from 'vitest'
import { indexInfo } from '../../../src/pipeline/social-index/info.ts'
import { planOf } from '../../support/atlas-text.ts'

const rule = (classes: string) => {
  const status = 'status: [armut, wahl]'
  return indexInfo(planOf([status, `${status}\n    classes: ${classes}`]), 'sozial').classRule
}

it('says by which quantiles classes are cut, and to which class a boundary belongs', () => {
  expect(rule('{ method: quantile, count: 5 }')).toEqual({
    de: 'Klassen: Quantile, in jedem Jahr neu. Gleich viele Räume je Klasse, nach Quantilen vom Typ 7; die Obergrenze gehört zur Klasse.',
    en: 'Classes: quantiles, anew in every year. Equally many areas a class, by quantiles of type 7; the upper boundary belongs to the class.',
  })
  const other = rule('{ method: quantile, count: 5, type: 6, closed: lower }')!
  expect(other.de).toContain('vom Typ 6; die Untergrenze gehört zur Klasse.')
  expect(other.en).toContain('of type 6; the lower boundary belongs to the class.')
})
it('says of boundaries that are given that they hold in all years, and to which class they belong', () => {
  const fixed = '{ method: fixed, at: [-1, 1] }'
  expect(rule(fixed)).toEqual({
    de: 'Klassen: feste Grenzen, in allen Jahren dieselben. Die angegebenen Grenzen; die Obergrenze gehört zur Klasse.',
    en: 'Classes: fixed boundaries, the same in all years. The boundaries as given; the upper boundary belongs to the class.',
  })
  const lower = rule('{ method: fixed, at: [-1, 1], closed: lower }')!
  expect(lower.de).toContain('die Untergrenze gehört zur Klasse.')
  expect(lower.en).toContain('the lower boundary belongs to the class.')
})
