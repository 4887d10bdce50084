import { standOf, total, type City } from './city.ts'
import { shuffle, stream } from './chance.ts'
import { averageAge, bands, bandTexts } from './population.ts'
import { years, type Counts } from './society.ts'
import { comma, lines, thousands, utf8Bom, windows1252 } from './write-csv.ts'

/** Areas in the order of their keys, or in the disorder some offices deliver. */
export function rowsOf(city: City, year: number, mixed?: () => number): [string, Counts][] {
  const rows = [...city.counts(year)]
  return mixed ? shuffle(rows, mixed) : rows
}

const residents = [
  ...['EW_INSG', 'EW_M', 'EW_W', ...bands.map((band) => `EW_${band}`)],
  ...['EW_U15', 'EW_15_65', 'EW_U65', 'EW_65', 'EW_AUSL', 'EW_DT', 'EW_MIGR'],
]

function einwohner(city: City, year: number): Uint8Array {
  const row = (key: string, name: string, counts: Counts) => [
    key,
    name,
    ...residents.map((column) => thousands(counts[column])),
    comma(averageAge(counts), 1),
  ]
  const names = city.names[standOf(year)]
  return windows1252(
    'Musterstadt (erfundene Stadt) – Einwohner mit Hauptwohnsitz nach Bezugsräumen;;;\r\n' +
      `Stichtag 31.12.${year};;;\r\n` +
      ';;;\r\n' +
      lines(
        [
          ['RAUM_NR', 'RAUM_NAME', ...residents, 'ALTER_MW'],
          ...rowsOf(city, year).map(([key, counts]) => row(key, names.get(key) ?? '', counts)),
          row('Insgesamt', '', total(city.counts(year))),
          ['Quelle: Stadt Musterstadt, Statistikstelle (erfunden)'],
        ],
        '\r\n',
      ),
  )
}

function alterGeschlecht(city: City, year: number): Uint8Array {
  const rows = rowsOf(city, year).flatMap(([key, counts]) =>
    bands.flatMap((band, i) => [
      [key, bandTexts[i], 'm', counts[`M_${band}`]],
      [key, bandTexts[i], 'w', counts[`W_${band}`]],
    ]),
  )
  return utf8Bom(lines([['RAUM_NR', 'ALTER', 'GESCHLECHT', 'ANZAHL'], ...rows], '\n'))
}

function haushalte(city: City, year: number): Uint8Array {
  const columns = ['HH', 'HH_1pers', 'HH_1pers_65', 'HH_kind', 'HH_alleinerz', 'HH_3kind']
  const rows = rowsOf(city, year).map(([key, counts]) => [key, ...columns.map((column) => counts[column])])
  return utf8Bom(lines([['sb', ...columns], ...rows], '\r\n'))
}

function arbeitslose(city: City, year: number, seed: number): Uint8Array {
  const columns = ['ARBLOS', 'SGB_III', 'SGB_II', 'LANGZEIT', 'U25']
  const row = (key: string, counts: Counts) => [key, ...columns.map((column) => thousands(counts[column]))]
  const rows = rowsOf(city, year, stream(seed, `order/arbeitslose/${year}`)).map(([key, counts]) => row(key, counts))
  return windows1252(
    `Musterstadt (erfunden) – Arbeitslose nach Bezugsräumen, Stichtag 31.12.${year}\r\n` +
      lines([['RAUM', ...columns], ...rows, row('Stadt gesamt', total(city.counts(year)))], '\r\n'),
  )
}

/** The old rule of this office: below 300 residents a count of one or two is kept secret, elsewhere it is not. */
export function secret(count: number, people: Counts): boolean {
  return people.EW_INSG < 300 && (count === 1 || count === 2)
}

function sgb2(city: City, year: number, seed: number): Uint8Array {
  const columns = ['SGB2_INSG', 'SGB2_U15', 'SGB2_15_65', 'SGB2_U65', 'BG', 'BG_ALLEINERZ']
  const sign = (count: number, people: Counts) => (count === 0 ? '-' : secret(count, people) ? '.' : String(count))
  const names = city.names[standOf(year)]
  const rows = rowsOf(city, year, stream(seed, `order/sgb2/${year}`)).map(([key, counts]) => [
    key,
    names.get(key) ?? '',
    ...columns.map((column) => sign(counts[column], counts)),
  ])
  return utf8Bom(lines([['RAUM_NR', 'RAUM_NAME', ...columns], ...rows], '\n'))
}

function wohndauer(city: City, year: number): Uint8Array {
  const rows = rowsOf(city, year).map(([key, counts]) => [
    key,
    counts.EW_10J_PLUS,
    comma(counts.DAUER_MAL_EW / counts.EW_INSG, 1),
  ])
  return windows1252(lines([['RAUM_NR', 'EW_10J_PLUS', 'WOHNDAUER_MEDIAN'], ...rows], '\r\n'))
}

export function yearlyTables(city: City, seed: number): [string, Uint8Array][] {
  return years.flatMap((year) => [
    [`daten/einwohner_${year}.csv`, einwohner(city, year)],
    [`daten/alter_geschlecht_${year}.csv`, alterGeschlecht(city, year)],
    [`daten/haushalte_${year}.txt`, haushalte(city, year)],
    [`daten/arbeitslose_${year}.csv`, arbeitslose(city, year, seed)],
    [`daten/sgb2_${year}.csv`, sgb2(city, year, seed)],
    [`daten/wohndauer_${year}.csv`, wohndauer(city, year)],
  ])
}
