import { expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import { properties } from '../../../src/render/geojson/properties.ts'
import { city, english, indicatorScore, publication } from '../city.ts'
import { localScore } from '../segregation-scores.ts'
import { release } from '../../support/release.ts'

const of = (key: string, about = publication) =>
  JSON.parse(`{${properties(city, about)(raumId(key))}}`) as Record<string, unknown>

it('is flat and in the published order', () => {
  expect(Object.keys(of('01010102'))).toEqual([
    ...['gebiet_id', 'gebiet_name', 'ebene', 'jahr', 'sozialindex', 'sozialindex_rang', 'sozialindex_klasse'],
    ...['sozialindex_klasse_text', 'sozialindex_dynamik', 'sozialindex_dynamik_klasse', 'sozialindex_dynamik_text'],
    ...['sozialindex_gesamt', 'sozialindex_status', 'sozialindex_hinweis'],
    ...['kinderarmut', 'wahlbeteiligung', 'kinderarmut_d2'].flatMap((id) => [
      id,
      `${id}_rang`,
      `${id}_klasse`,
      `${id}_hinweis`,
      `${id}_status`,
    ]),
  ])
})
it('shows the report year unrounded', () =>
  expect(of('01010102')).toMatchObject({
    gebiet_name: 'Nordhafen',
    jahr: 2024,
    sozialindex: 1.8125,
    sozialindex_rang: 1,
    sozialindex_klasse: 4,
    sozialindex_klasse_text: 'sehr niedrig',
    sozialindex_gesamt: '4+/-',
    sozialindex_status: 'ok',
    sozialindex_hinweis: null,
    kinderarmut: 40.05,
  }))
it('has null for what is missing, and says why', () =>
  expect(of('01010106', english)).toMatchObject({
    sozialindex: null,
    sozialindex_klasse: null,
    sozialindex_gesamt: null,
    sozialindex_status: 'void',
    sozialindex_hinweis: 'fewer than 300 residents',
    kinderarmut: null,
    kinderarmut_rang: null,
    kinderarmut_status: 'secret',
  }))
it('knows nothing of an area without scores', () => {
  const { gebiet_id, ebene, jahr, ...rest } = of('99')
  expect([gebiet_id, ebene, jahr]).toEqual(['99', 'bezugsraum', 2024])
  expect(new Set(Object.values(rest))).toEqual(new Set([null]))
})

it('says which values are estimates, where any is', () => {
  const scores = ['01010101', '01010102'].map((key, i) =>
    indicatorScore({ raum: raumId(key), value: 1, estimated: i === 0 }),
  )
  const some = release({ indicators: scores, indices: [], segregation: [] })
  const own = (key: string) => JSON.parse(`{${properties(some, publication)(raumId(key))}}`) as Record<string, unknown>
  expect(own('01010101')).toMatchObject({ kinderarmut: 1, kinderarmut_geschaetzt: 'ja' })
  expect(own('01010102')).toMatchObject({ kinderarmut: 1, kinderarmut_geschaetzt: 'nein' })
  expect(own('01010101')).not.toHaveProperty('wahlbeteiligung_geschaetzt')
})

it('has what was measured of each group area by area', () => {
  const klasse = { number: 1, label: { de: 'hoch', en: 'high' }, sign: '++' }
  const local = [localScore(), localScore({ measure: 'local-moran', value: 0.7, klasse, p: 0.02 })]
  const text = properties(release({ local }), publication)(raumId('01010101'))
  expect(JSON.parse(`{${text}}`)).toMatchObject({
    armut_location_quotient: 1.5,
    armut_location_quotient_hinweis: null,
    armut_local_moran: 0.7,
    armut_local_moran_klasse: 1,
    armut_local_moran_klasse_text: 'hoch',
    armut_local_moran_p: 0.02,
  })
})
