import { expect, it } from 'vitest'
import { year } from '../../../src/model/year.ts'
import type { SegregationScore } from '../../../src/model/score.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { segregationSentence } from '../../../src/render/report/segregation-sentence.ts'
import { city, english, publication, segregationScore } from '../city.ts'
import { release } from '../../support/release.ts'

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

const changed = (interval: readonly [number, number], difference = 0.03) =>
  segregationSentence(
    edition(
      release({
        segregation: [segregationScore({ year: year(2023), value: 0.28 }), segregationScore({ half: 2 })],
        segregationChanges: [
          {
            from: year(2023),
            to: year(2024),
            ebene: 'bezugsraum',
            group: 'armut',
            reference: 'rest',
            measure: 'segregation-index',
            difference,
            interval,
            p: 0.01,
          },
        ],
      }),
      publication,
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
