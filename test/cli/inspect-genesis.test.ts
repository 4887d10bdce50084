import { expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'

const plan = `atlas: 1
title: Kleinland
publisher: { name: Amt, licence: dl-de/zero-2-0 }
years: { from: 2024, to: 2024 }
areas:
  gebietsstand: 2022-01-01
  base: { level: kreis, file: kreise.csv, key: NR, name: NAME }
`
const header =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;' +
  '2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label'
const row = (key: string, sex: string, value: string, unit = 'Anzahl', measure = 'BEVSTD;Bevölkerungsstand') =>
  `12411;Bevölkerung;STAG;Stichtag;2024-12-31;KREISE;Kreise;${key};x;GES;Geschlecht;${sex};${sex === '' ? 'Insgesamt' : 'weiblich'};${value};${unit};${measure}`
const flat = [
  header,
  ...['01001', '01002'].flatMap((key, i) => [
    row(key, '', String(10 + i)),
    row(key, 'GESW', String(6 + i)),
    row(key, '', '12,5', '%'),
    row(key, '', '1,5', 'Tsd. EUR', 'EKF002;Einkünfte'),
  ]),
  row('01099', '', '-'),
  row('01099', 'GESW', '-'),
  row('01099', '', '-', '%'),
  row('01099', '', '-', 'Tsd. EUR', 'EKF002;Einkünfte'),
  row('12345678', '', '-'),
]
const host = () =>
  memory({ 'atlas.yaml': plan, 'kreise.csv': 'NR;NAME\n01001;A\n01002;B\n', 'g/flat.csv': `${flat.join('\n')}\n` })

it('shows what a flat file of GENESIS holds', async () => {
  const own = host()
  expect(await main(['inspect', 'g/flat.csv', '--plan', 'atlas.yaml'], own)).toBe(0)
  for (const line of [
    /Aufbau: +Flat-Datei von GENESIS\n/,
    /Zeit: +2024-12-31\n/,
    /Wert: +BEVSTD Bevölkerungsstand \(Anzahl \| %\)\n/,
    /Schlüssel: +→ KREISE Kreise: 4 verschiedene, 2 von 2 Räumen \(2022-01-01\)\n/,
    /Merkmal: +GES Geschlecht: insgesamt, GESW weiblich\n/,
    /Ausschnitte: +4 mögliche Spalten/,
    /Dezimalzeichen: +"," \(4 Zellen mit Komma, 0 mit Punkt\)\n/,
    /Zeichen: +"-" 5×/,
  ])
    expect(own.said.out).toMatch(line)
})
it('declares every slice as a column, and reads it', async () => {
  const own = host()
  const code = await main(['inspect', 'g/flat.csv', '--write', 'atlas.yaml', '--name', 'regio'], own)
  expect([code, own.said.err]).toEqual([0, 'Quelle "regio" nach atlas.yaml geschrieben\n'])
  const text = new TextDecoder().decode(own.files.get('atlas.yaml'))
  expect(text.slice(plan.length).replace(/ +#.*/g, '')).toBe(`
sources:
  regio:
    file: g/flat.csv
    year: { column: time }
    format: { layout: genesis, encoding: utf-8, delimiter: ";", decimal: "," }
    key: { columns: [KREISE], digits: 5 }
    signs: genesis
    columns:
      bevoelkerungsstand_anzahl: { column: BEVSTD, where: { value_unit: "Anzahl" } }
      bevoelkerungsstand_prozent: { column: BEVSTD, where: { value_unit: "%" } }
      bevoelkerungsstand_weiblich: { column: BEVSTD, where: { GES: "GESW" } }
      einkuenfte: EKF002
    provider: { name: unbekannt, licence: unbekannt }
`)
})
