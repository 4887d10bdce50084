import { expect, it } from 'vitest'
import type { CarriedInfo } from '../../../src/model/publication.ts'
import { year } from '../../../src/model/year.ts'
import { carried } from '../../../src/render/report/carried.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { carriedSegregation } from '../../../src/render/report/segregation/carried.ts'
import { city, english, publication } from '../city.ts'

const info: CarriedInfo = {
  gebietsstand: '2019-01-01',
  years: [year(2019), year(2020), year(2021)],
  file: 'geo/u.csv',
  by: { de: 'Einwohnern', en: 'residents' },
  estimated: 4,
  segregation: false,
}
const with_ = (over: Partial<CarriedInfo> = {}, about = publication) =>
  edition(city, { ...about, carried: [{ ...info, ...over }] })

it('says nothing where nothing was carried', () => {
  expect(carried(edition(city, publication))).toEqual([])
  expect(carriedSegregation(edition(city, publication))).toEqual([])
})
it('says which years stand on other areas, how they were carried and what is estimated', () => {
  expect(carried(with_())[0]).toMatch(
    /^Die Daten der Jahre 2019 bis 2021 gelten für andere Räume \(Gebietsstand 01\.01\.2019\)\. .* verteilt nach Einwohnern \(`geo\/u\.csv`\)\. In 4 Räumen sind die Werte dieser Jahre geschätzt/,
  )
  expect(carried(with_({}, english))[0]).toContain('In 4 areas the values of these years are estimates')
})
it('says so of a single year', () => {
  const one = { years: [year(2021)] }
  expect(carried(with_(one))[0]).toMatch(
    /^Die Daten des Jahres 2021 gelten .* sind die Werte dieses Jahres geschätzt.* gegenüber diesem Jahr/,
  )
  expect(carried(with_(one, english))[0]).toMatch(/the values of this year are estimates.* Changes since this year are/)
})
it('says so where nothing is estimated', () =>
  expect(carried(with_({ estimated: 0 }))[0]).toContain('Geschätzt ist nichts'))
it('says on which areas segregation stands', () => {
  expect(carriedSegregation(with_())[0]).toContain('2019 bis 2021: auf den Räumen, für die die Daten geliefert wurden')
  expect(carriedSegregation(with_({ segregation: true }))[0]).toContain('also geschätzt')
})
