import { describe, expect, it } from 'vitest'
import type { IndexStructure, PrincipalComponents } from '../../../../src/model/robustness.ts'
import { year } from '../../../../src/model/year.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { components } from '../../../../src/render/report/social-index/components.ts'
import { city, english, publication } from '../../city.ts'

const one = (eigenvalue: number, cumulated: number, loadings: number[]) => ({
  eigenvalue,
  chance: 1.25,
  share: eigenvalue / 2,
  cumulated,
  loadings,
})
const own = (kept: number): PrincipalComponents => ({
  kept,
  draws: 500,
  seed: 1,
  list: [one(1.8, 0.9, [0.95, -0.94]), one(0.2, 1, [0.31, 0.32])],
})
const structure = (found: IndexStructure['components']): IndexStructure => ({
  index: 'sozialindex',
  year: year(2024),
  areas: 17,
  alpha: 0.9,
  alphaReason: null,
  correlations: [],
  components: found,
  weights: ['a', 'b'].map((id) => ({ id, share: 0.5, influence: 0.5, against: false })),
  doubles: [],
  weighed: 'agreed',
  compensation: null,
})
const told = (found: IndexStructure['components'], of = publication) =>
  components(edition(city, of), structure(found), (id) => id.toUpperCase()).join('\n')

describe('components in the report', () => {
  it('have bars as long as their eigenvalues', () => {
    const text = told(own(1))
    expect(text).toContain(`| 1 | 1,80 | 1,25 | 90 % | 90 % | ${'█'.repeat(20)} |`)
    // 20 × 0.2 / 1.8 = 2.2
    expect(text).toContain('| 2 | 0,20 | 1,25 | 10 % | 100 % | ██ |')
    expect(text).toContain('(500 Ziehungen bei ebenso vielen Räumen, Startwert 1)')
  })
  it('show the loadings of those above chance', () => {
    expect(told(own(1))).toContain(
      '| Indikator | Ladung auf Komponente 1 |\n| --- | ---: |\n| A | 0,95 |\n| B | −0,94 |',
    )
    expect(told(own(1))).toContain('Das gilt nur für die erste')
    expect(told(own(1))).toContain('Die Ladungen der übrigen')
    expect(told(own(2))).toContain('| A | 0,95 | 0,31 |')
    expect(told(own(2))).toContain('legt Verschiedenes zusammen')
    expect(told(own(2))).not.toContain('übrigen')
  })
  it('show those of the first where none is', () => {
    expect(told(own(0))).toContain('Keine erreicht das')
    expect(told(own(0))).toContain('| A | 0,95 |\n| B | −0,94 |')
  })
  it('say why there are none', () =>
    expect(told({ reason: { de: 'zu wenige Räume', en: 'too few areas' } })).toBe(
      '### Hauptkomponenten\nHauptkomponenten gibt es nicht: zu wenige Räume.',
    ))
  it('in English, too', () => {
    expect(told(own(2), english)).toContain('the first 2 of 2: the indicators measure more than one thing')
    expect(told(own(0), english)).toContain('| B | −0.94 |')
  })
})
