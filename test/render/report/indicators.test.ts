import { expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { indicators } from '../../../src/render/report/indicators.ts'
import { city, english, indicatorScore, publication } from '../city.ts'
import { release } from '../../support/release.ts'

it('shows lowest, mean and highest, with direction and formula', () => {
  const text = indicators(edition(city, publication))
  expect(text).toContain('- Formel: `sgb2.u15 / einwohner.u15`')
  expect(text).toContain('- Richtung: Ein hoher Wert bedeutet hohe Belastung. Rang 1 bedeutet: höchste Belastung.')
  expect(text).toContain('- Niedrigster Wert: 3,1\u202f%, Am \\*Anger\\* (01010105)')
  // (12.25 + 40.05 + 30 + 12.25 + 3.1) / 5 = 19.53
  expect(text).toContain('- Mittelwert aus 5 Räumen, ungewichtet: 19,5\u202f%')
  expect(text).toContain('- Höchster Wert: 40,1\u202f%, Nordhafen (01010102)')
  expect(text).toContain('- Ohne Wert: 1 Raum (geheim gehalten)')
  expect(text).toContain('**Die 5 höchsten Werte 2024**')
})
it('says it in English, and what a published value lacks', () => {
  const text = indicators(edition(city, english))
  expect(text).toContain('`wahl.beteiligung` (delivered by the publisher as such, without numerator and denominator)')
  expect(text).toContain('A high value means low burden. Rank 1 means: highest burden, which is the lowest value.')
  expect(text).toContain('- Lowest value: 3.1%, ')
})
it('speaks of changes as changes', () => {
  const text = indicators(edition(city, publication))
  expect(text).toContain('Ein Wert über null bedeutet: Die Belastung hat zugenommen.')
  expect(text).toContain('- Höchster Wert: 2,00\u202fProzentpunkte, Nordhafen (01010102)')
})
it('does not list forty areas of one value', () => {
  const many = Array.from({ length: 9 }, (_, i) =>
    indicatorScore({ raum: raumId(`0${i}`), name: `R${i}`, value: 5, rank: 1 }),
  )
  const text = indicators(edition(release({ indicators: many }), publication))
  expect(text).toContain('- Höchster Wert: 5,0\u202f%, R0 (00), R1 (01), R2 (02) und noch 6 Räume')
  expect(text).toContain('Den zuletzt genannten Wert haben noch 4 Räume.')
})
it('says when there is no value', () =>
  expect(indicators(edition(release(), publication))).toContain('Für 2024 liegt kein Wert vor.'))
it('is left out without indicators', () =>
  expect(indicators(edition(city, { ...publication, indicators: [] }))).toBe(''))
