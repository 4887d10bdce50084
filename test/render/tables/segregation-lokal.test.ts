import { expect, it } from 'vitest'
import { csv } from '../../../src/render/csv.ts'
import { segregationLokal } from '../../../src/render/tables/segregation-lokal.ts'
import { publication } from '../city.ts'
import { localScore } from '../segregation-scores.ts'

const head =
  'gebiet_id,gebiet_name,ebene,jahr,gruppe,referenz,mass,wert,klasse,klasse_text,p,status,hinweis,gruppe_name,mass_name,parameter\n'
const klasse = { number: 1, label: { de: 'hoch', en: 'high' }, sign: '++' }

it('has value, class and p', () =>
  expect(csv(segregationLokal, [localScore({ klasse, p: 0.02 })], publication).machine).toBe(
    `${head}01010101,Altstadt | Markt,bezugsraum,2024,armut,rest,location-quotient,1.5,1,hoch,0.02,ok,,Personen unter 65 im SGB-II-Bezug,,\n`,
  ))
it('has a reason where there is no value', () =>
  expect(
    csv(
      segregationLokal,
      [localScore({ value: NaN, status: 'secret', note: { de: 'gesperrt', en: 'withheld' } })],
      publication,
    ).machine,
  ).toContain('location-quotient,,,,,secret,gesperrt,'))
