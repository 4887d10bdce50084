import { expect, it } from 'vitest'
import type { SegregationPart } from '../../../../src/model/score.ts'
import { year } from '../../../../src/model/year.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationParts } from '../../../../src/render/report/segregation/parts.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'

const part = (over: Partial<SegregationPart>): SegregationPart => ({
  year: year(2024),
  from: null,
  ebene: 'bezugsraum',
  within: '',
  group: 'armut',
  reference: 'rest',
  measure: 'multigroup-theil-h',
  part: 'between',
  value: 0.01,
  share: 0.4,
  ...over,
})
const levels = [part({ ebene: 'stadtteil' }), part({ part: 'within', within: 'stadtteil', share: 0.6 })]
const changes = [
  ['difference', 0.005],
  ['group', -0.002],
  ['structural', 0.0072],
  ['additions', 0],
  ['boundaries', -0.0002],
].map(([name, value]) =>
  part({ from: year(2019), measure: 'mutual-information', part: String(name), value: Number(value) }),
)
const text = (parts: readonly SegregationPart[], about = publication) =>
  segregationParts(edition(release({ segregationParts: parts }), about)).join('\n')

it('says between which areas it lies', () => {
  expect(text(levels)).toContain('40 % der Segregation (H) liegen zwischen den Räumen der Ebene Stadtteile')
  expect(text(levels)).toContain('60 % innerhalb davon zwischen denen der Ebene Bezugsräume.')
  expect(text(levels, english)).toContain('40% of segregation (H) lies between')
})
it('says one per cent in the singular', () =>
  expect(text([part({ share: 0.01 }), ...levels.slice(1)])).toContain('1 % der Segregation (H) liegt zwischen'))
it('says what the change comes from, structure first, and leaves out what is nothing', () =>
  expect(text(changes)).toContain(
    'seit 2019 um 0,0050 gestiegen: Struktur (wer mit wem lebt) +0,0072, Größe der Gruppen −0,0020, neue Grenzen −0,0002.',
  ))
it('says it in parts of the earlier M where that is known, and which way it went', () => {
  // M of 0.025 now, of which 0.01 are 40 %; 0.02 before
  const now = part({ ebene: 'stadtteil', measure: 'mutual-information' })
  expect(text([...changes, now], english)).toContain('has risen by 25% (from 0.0200 to 0.0250) since 2019:')
  const fallen = changes.map((one) => ({ ...one, value: -one.value }))
  expect(text(fallen, english)).toContain('has fallen by 0.0050 since 2019:')
  expect(text(changes.map((one) => ({ ...one, value: 0 })))).toContain('ist seit 2019 gleich geblieben.')
})
it('does not name parts that cannot be told apart', () => {
  const told = text(changes.map((one) => (one.part === 'structural' ? { ...one, value: NaN } : one)))
  expect(told).toContain('um 0,0050 gestiegen: woher, lässt sich nicht')
  expect(told).not.toContain('Größe der Gruppen')
})
it('is nothing without parts', () => expect(text([])).toBe(''))
