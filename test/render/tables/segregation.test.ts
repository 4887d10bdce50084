import { expect, it } from 'vitest'
import { csv } from '../../../src/render/csv.ts'
import { segregation } from '../../../src/render/tables/segregation.ts'
import { publication } from '../city.ts'
import { segregationScore } from '../segregation-scores.ts'

const head =
  'jahr,ebene,gruppe,referenz,mass,wert,erwartet,unten,oben,n_gebiete,hinweis,gruppe_name,referenz_name,mass_name,geschaetzt,parameter,p,haelfte_aus,ueber_zufall,trend_je_jahr,trend_seit,mindestens,hoechstens,grenzen,gesperrt,ohne_verzerrung,z,standardfehler,z_formel,p_formel,ohne_gebiete\n'

it('writes shares unrounded and leaves the interval empty', () =>
  expect(csv(segregation, [segregationScore()], publication).machine).toBe(
    `${head}2024,bezugsraum,armut,rest,segregation-index,0.3125,0.0214,,,6,,Personen unter 65 im SGB-II-Bezug,alle anderen unter 65,Segregationsindex,nein,,,,,,,,,,,,,,,,\n`,
  ))

it('names nothing that the publication does not name', () =>
  expect(
    csv(segregation, [segregationScore({ reference: 'other', measure: 'gini', expected: NaN })], publication).machine,
  ).toBe(`${head}2024,bezugsraum,armut,other,gini,0.3125,,,,6,,,,,nein,,,,,,,,,,,,,,,,\n`))

it('writes what draws and leaving out say', () =>
  expect(csv(segregation, [segregationScore({ corrected: 0.31, z: 24, error: 0.05 })], publication).machine).toMatch(
    /,0\.31,24,0\.05,,,\n$/,
  ))

it('writes bounds in place of a value', () => {
  const bounds = { lower: 0.27, upper: 0.31, sharp: true, hidden: 14, rounding: 0 }
  const row = (more: object) =>
    csv(segregation, [segregationScore({ value: NaN, expected: NaN, bounds: { ...bounds, ...more } })], publication)
      .machine
  expect(row({})).toContain('segregation-index,,,,,6,')
  expect(row({})).toMatch(/,0\.27,0\.31,scharf,14,,,,,,\n$/)
  expect(row({ sharp: false, hidden: 0 })).toMatch(/,weit,0,,,,,,\n$/)
})

it('writes what chance makes of it by formula', () =>
  expect(csv(segregation, [segregationScore({ dealt: { z: 2.5, p: 0.0125 } })], publication).machine).toMatch(
    /,2\.5,0\.0125,\n$/,
  ))

it('says that a value without bounds leaves areas out', () =>
  expect(csv(segregation, [segregationScore({ leftOut: 3 })], publication).machine).toMatch(/,,,keine,,,,,,,3\n$/))
