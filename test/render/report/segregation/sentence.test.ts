import { expect, it } from 'vitest'
import type { Publication } from '../../../../src/model/publication.ts'
import type { SegregationScore } from '../../../../src/model/score.ts'
import { year } from '../../../../src/model/year.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationSentence } from '../../../../src/render/report/segregation/sentence.ts'
import { release } from '../../../support/release.ts'
import { city, english, publication } from '../../city.ts'
import { segregationChange, segregationScore } from '../../segregation-scores.ts'

const group = publication.groups[0]!
const of = (...scores: SegregationScore[]) =>
  segregationSentence(edition(release({ segregation: scores }), publication), group)

it('says what the value says, what chance gives, and what it was', () => {
  expect(segregationSentence(edition(city, publication), group)).toBe(
    '**Personen unter 65 im SGB-II-Bezug**, verglichen mit: alle anderen unter 65. 31 von 100 Personen der Gruppe müssten umziehen, ' +
      'damit sie so über die Räume verteilt wäre wie die übrigen; bei rein zufälliger Verteilung wären es 2. 2023 waren es 28.',
  )
  expect(segregationSentence(edition(city, english), group)).toMatch(
    /; spread by chance alone it would be 2\. In 2023 it was 28\.$/,
  )
})
it('admits that chance explains it', () =>
  expect(of(segregationScore({ value: 0.02, expected: 0.0214 }))).toMatch(
    /wären es 2\. Der Wert liegt nicht über dem, was bei rein zufälliger Verteilung zu erwarten ist\.$/,
  ))
it('agrees with one', () => expect(of(segregationScore({ value: 0.3, expected: 0.01 }))).toContain('wäre es 1.'))
it('does without chance', () => expect(of(segregationScore({ expected: NaN }))).not.toContain('Zufall'))
it('says that there is none', () => {
  expect(of()).toContain('Für 2024 lässt sich kein Wert angeben.')
  expect(of(segregationScore({ value: NaN }))).toContain('Für 2024 lässt sich kein Wert angeben.')
})

const changed = (
  interval: readonly [number, number],
  difference = 0.03,
  trend?: SegregationScore['trend'],
  about: Publication = publication,
) =>
  segregationSentence(
    edition(
      release({
        segregation: [
          segregationScore({ year: year(2023), value: 0.28 }),
          segregationScore({ half: 2, ...(trend && { trend }) }),
        ],
        segregationChanges: [segregationChange({ difference, interval })],
      }),
      about,
    ),
    group,
  )
it('says whether a change is more than chance explains', () => {
  expect(changed([0.01, 0.05])).toContain('Der Anstieg ist größer, als der Zufall erklärt.')
  expect(changed([-0.05, -0.01], -0.03)).toContain('Der Rückgang ist größer, als der Zufall erklärt.')
  expect(changed([-0.01, 0.05])).toContain('Die Veränderung liegt im Bereich des Zufalls.')
})
it('says how many areas make half of the value', () =>
  expect(changed([0, 1])).toContain('Die Hälfte des Werts kommt aus 2 von 6 Räumen.'))
it('says where it is going, unless that may be chance or is next to nothing', () => {
  const trend = (perYear: number) => ({ perYear, since: year(2021) })
  expect(changed([0.01, 0.05], 0.03, trend(0.012))).toContain(
    'Seit 2021 steigt der Wert im Mittel um 1,2 Punkte im Jahr.',
  )
  expect(changed([-0.05, -0.01], -0.03, trend(-0.01))).toContain('fällt der Wert im Mittel um 1,0 Punkt im Jahr.')
  expect(changed([-0.01, 0.05], 0.03, trend(0.012))).not.toContain('im Mittel')
  expect(changed([0.01, 0.05], 0.03, trend(0.0001))).not.toContain('im Mittel')
  expect(changed([0.01, 0.05], 0.03, trend(0.012), english)).toContain('rises by 1.2 points a year on average')
})
it('says that a year stood on other areas', () => {
  const carried = [
    {
      gebietsstand: '2020-01-01',
      years: [year(2023)],
      file: 'x',
      by: { de: 'x', en: 'x' },
      estimated: 1,
      segregation: false,
    },
  ]
  expect(changed([0.01, 0.05], 0.03, undefined, { ...publication, carried })).toContain(
    '2023 waren es 28 (auf den damaligen Räumen).',
  )
})
it('takes several groups as what they are', () => {
  const together = {
    ...group,
    together: true,
    referenceLabel: { de: 'alle Gruppen zugleich', en: 'all groups at once' },
  }
  expect(segregationSentence(edition(city, publication), together)).toMatch(
    /^\*\*Personen .*\*\* \(alle Gruppen zugleich\)\. /,
  )
})

const earlier = (over: Partial<SegregationScore>, now: Partial<SegregationScore> = {}, about = publication) =>
  segregationSentence(
    edition(
      release({ segregation: [segregationScore({ year: year(2023), value: 0.28, ...over }), segregationScore(now)] }),
      about,
    ),
    group,
  )
it('says of an earlier year how many areas it leaves out, and why it is a range', () => {
  expect(earlier({ leftOut: 5 })).toMatch(/ 2023 waren es 28, ohne 5 Räume mit gesperrten Zahlen\.$/)
  expect(earlier({ leftOut: 1 }, {}, english)).toMatch(/ In 2023 it was 28, without 1 area with withheld counts\.$/)
  const bounds = { lower: 0.271, upper: 0.296, sharp: true, hidden: 14, rounding: 0 }
  expect(earlier({ value: NaN, bounds })).toMatch(
    / 2023 waren es zwischen 27 und 30, weil 14 Fallzahlen gesperrt sind\.$/,
  )
  expect(earlier({})).toMatch(/ 2023 waren es 28\.$/)
})
it('gives the value itself where one of the two is told by what it means below 0', () => {
  const readingBelow = { de: 'Niemand müsste umziehen, um {value}.', en: 'Nobody would have to move, by {value}.' }
  const [measure] = publication.measures
  const about = { ...publication, measures: [{ ...measure!, range: [-1, 1] as const, readingBelow }] }
  expect(earlier({}, { value: -0.2, expected: NaN }, about)).toMatch(/ umziehen, um 20\. 2023 lag der Wert bei 28\.$/)
  expect(earlier({ value: -0.03 }, {}, about)).toMatch(/ 2023 lag der Wert bei −3\.$/)
  expect(earlier({}, {}, about)).toMatch(/ 2023 waren es 28\.$/)
})
