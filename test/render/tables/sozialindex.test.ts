import { expect, it } from 'vitest'
import { csv } from '../../../src/render/csv.ts'
import { sozialindex } from '../../../src/render/tables/sozialindex.ts'
import { city, classes, dynamicsClasses, english, indexScore, publication } from '../city.ts'

const head =
  'gebiet_id,gebiet_name,jahr,index,wert,rang,klasse,klasse_text,dynamik_wert,dynamik_klasse,dynamik_text,gesamt,status,hinweis,ebene,summe,dynamik_summe,geschaetzt,rang_unten,rang_oben,klasse_anteil,klasse_sicher,klasse_daneben,bearbeitet,dynamik_klasse_anteil,dynamik_klasse_sicher,dynamik_klasse_daneben,geschrumpft\n'

const scored = indexScore({
  value: 0.25,
  sum: 0.75,
  rank: 7,
  klasse: classes[3]!,
  dynamicsValue: -0.5,
  dynamicsSum: -1,
  dynamics: dynamicsClasses[1]!,
  combined: '4+/-',
})

it('carries the labels of the preset in the language of the publication', () => {
  const row = (label: string, change: string) =>
    `${head}01010101,Altstadt | Markt,2024,sozialindex,0.25,7,4,${label},-0.5,3,${change},4+/-,ok,,bezugsraum,0.75,-1,nein,,,,,,,,,,\n`
  expect(csv(sozialindex, [scored], publication).machine).toBe(row('sehr niedrig', 'stabil'))
  expect(csv(sozialindex, [scored], english).machine).toBe(row('very low', 'stable'))
})

it('says how sure the class of the Dynamik is', () => {
  const dynamicsCertainty = {
    low: 1,
    high: 9,
    share: 0.6,
    rival: dynamicsClasses[2]!,
    distinct: false,
    open: [5],
    words: { de: '', en: '' },
  }
  const row = (over: object) => csv(sozialindex, [{ ...scored, ...over }], publication).machine.split('\n')[1]!
  expect(row({ dynamicsCertainty })).toMatch(/,0\.6,nein,negativ,$/)
  expect(row({ dynamicsCertainty: { ...dynamicsCertainty, share: 1, rival: null, distinct: true } })).toMatch(
    /,1,ja,,$/,
  )
})

it('keeps the row of an area that was not assessed', () =>
  expect(
    csv(sozialindex, [indexScore({ status: 'void', note: { de: '- zu klein', en: '- too small' } })], publication)
      .excel,
  ).toBe(
    `\ufeff${head.replaceAll(',', ';').trim()}\r\n01010101;Altstadt | Markt;2024;sozialindex;;;;;;;;;void;'- zu klein;bezugsraum;;;nein;;;;;;;;;;\r\n`,
  ))

it('writes one row a score, in the order given', () =>
  expect(csv(sozialindex, city.indices, publication).machine.split('\n')).toHaveLength(12 + 2))
