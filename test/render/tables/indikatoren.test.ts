import { expect, it } from 'vitest'
import { csv } from '../../../src/render/csv.ts'
import { indikatoren } from '../../../src/render/tables/indikatoren.ts'
import { classes, english, indicatorScore, publication } from '../city.ts'

const head =
  'gebiet_id,gebiet_name,ebene,jahr,indikator,wert,zaehler,nenner,z,rang,klasse,status,hinweis,indikator_name,einheit,richtung,klasse_text,geschaetzt,unten,oben,ungeschrumpft\n'

it('writes its columns in the published order', () => expect(csv(indikatoren, [], publication).machine).toBe(head))

it('writes a value with all that belongs to it', () =>
  expect(
    csv(
      indikatoren,
      [indicatorScore({ value: 12.25, numerator: 49, denominator: 400, z: -0.5, rank: 3, klasse: classes[1]! })],
      publication,
    ).machine,
  ).toBe(
    `${head}01010101,Altstadt | Markt,bezugsraum,2024,kinderarmut,12.25,49,400,-0.5,3,2,ok,,Kinder unter 15 im SGB-II-Bezug,%,belastung,mittel,nein,,,\n`,
  ))

it('keeps the row of a missing value, with its reason', () =>
  expect(
    csv(
      indikatoren,
      [indicatorScore({ indicator: 'wahlbeteiligung', status: 'secret', note: { de: 'gesperrt', en: 'withheld' } })],
      english,
    ).machine,
  ).toBe(
    `${head}01010101,Altstadt | Markt,bezugsraum,2024,wahlbeteiligung,,,,,,,secret,withheld,Turnout,%,ressource,,nein,,,\n`,
  ))

it('says which values are estimates', () =>
  expect(
    csv(indikatoren, [indicatorScore({ value: 1, estimated: true })], publication)
      .machine.trimEnd()
      .split('\n')[1]!
      .endsWith(',ja,,,'),
  ).toBe(true))
