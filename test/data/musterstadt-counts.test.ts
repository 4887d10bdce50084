import { expect, test } from 'vitest'
import { byKey, count, cp1252, csv, einwohner, int, sgb2, utf8, years } from './read.ts'

/** All whole numbers of a row by column. */
const numbers = (row: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => /^[\d.]+$|^-$/.test(value))
      .map(([column, value]) => [column, count(value)]),
  )

test.each(years)('residents add up in every row, %i', (year) => {
  const ages = csv(utf8(`daten/alter_geschlecht_${year}.csv`))
  for (const row of einwohner(year)) {
    const n = numbers(row)
    const where = `${year} ${row.RAUM_NR}`
    expect(n.EW_U3 + n.EW_3_6 + n.EW_6_15, where).toBe(n.EW_U15)
    expect(n.EW_15_18 + n.EW_18_25 + n.EW_25_45 + n.EW_45_65, where).toBe(n.EW_15_65)
    expect(n.EW_U15 + n.EW_15_65, where).toBe(n.EW_U65)
    expect(n.EW_65_80 + n.EW_80, where).toBe(n.EW_65)
    expect(n.EW_U65 + n.EW_65, where).toBe(n.EW_INSG)
    expect(n.EW_M + n.EW_W, where).toBe(n.EW_INSG)
    expect(n.EW_AUSL + n.EW_DT, where).toBe(n.EW_INSG)
    expect(n.EW_AUSL, where).toBeLessThanOrEqual(n.EW_MIGR)
    expect(n.EW_MIGR, where).toBeLessThanOrEqual(n.EW_INSG)
    const own = ages.filter((line) => line.RAUM_NR === row.RAUM_NR)
    expect(own).toHaveLength(18)
    const sum = (test: (line: Record<string, string>) => boolean) =>
      own.filter(test).reduce((m, line) => m + int(line.ANZAHL), 0)
    expect(sum((line) => line.GESCHLECHT === 'w')).toBe(n.EW_W)
    expect(sum((line) => line.ALTER === '80+')).toBe(n.EW_80)
    expect(sum(() => true)).toBe(n.EW_INSG)
  }
})

test.each(years)('no part exceeds its whole, %i', (year) => {
  const homes = byKey(csv(utf8(`daten/haushalte_${year}.txt`)), 'sb')
  const aid = byKey(sgb2(year), 'RAUM_NR')
  const work = byKey(csv(cp1252(`daten/arbeitslose_${year}.csv`), 1), 'RAUM')
  const stay = byKey(csv(cp1252(`daten/wohndauer_${year}.csv`)), 'RAUM_NR')
  const school = byKey(
    csv(utf8('daten/schuleingang.csv')).filter((row) => row.JAHR === String(year)),
    'RAUM_NR',
  )
  for (const row of einwohner(year)) {
    const key = row.RAUM_NR
    const n = numbers({ ...row, ...homes.get(key), ...aid.get(key), ...work.get(key), ...stay.get(key) })
    const wholes: [string, string][] = [
      ['HH', 'EW_INSG'],
      ['HH_1pers', 'HH'],
      ['HH_1pers_65', 'HH_1pers'],
      ['HH_1pers_65', 'EW_65'],
      ['HH_kind', 'HH'],
      ['HH_alleinerz', 'HH_kind'],
      ['HH_3kind', 'HH_kind'],
      ['SGB2_U15', 'EW_U15'],
      ['SGB2_15_65', 'EW_15_65'],
      ['SGB2_U65', 'EW_U65'],
      ['SGB2_U65', 'SGB2_INSG'],
      ['SGB2_INSG', 'EW_INSG'],
      ['BG', 'SGB2_INSG'],
      ['BG_ALLEINERZ', 'BG'],
      ['ARBLOS', 'EW_15_65'],
      ['LANGZEIT', 'ARBLOS'],
      ['U25', 'ARBLOS'],
      ['SGB_II', 'SGB2_15_65'],
      ['EW_10J_PLUS', 'EW_INSG'],
    ]
    for (const [part, whole] of wholes)
      if (part in n && whole in n) expect(n[part], `${year} ${key} ${part}`).toBeLessThanOrEqual(n[whole])
    expect(n.SGB_III + n.SGB_II, key).toBe(n.ARBLOS)
    if (![aid.get(key)?.SGB2_U15, aid.get(key)?.SGB2_15_65].includes('.'))
      expect(n.SGB2_U15 + n.SGB2_15_65, key).toBe(n.SGB2_U65)
    const { KINDER, SPRACHFOERDERBEDARF: language } = school.get(key) ?? {}
    expect(count(KINDER)).toBeLessThanOrEqual(n.EW_6_15)
    if (language !== 'x' && language !== '.') expect(count(language)).toBeLessThanOrEqual(count(KINDER))
  }
})

test.each(years)('the total row is the sum of its column, %i', (year) => {
  const tables = [
    { rows: csv(cp1252(`daten/einwohner_${year}.csv`), 3), key: 'RAUM_NR', total: 'Insgesamt' },
    { rows: csv(cp1252(`daten/arbeitslose_${year}.csv`), 1), key: 'RAUM', total: 'Stadt gesamt' },
  ]
  for (const { rows, key, total } of tables) {
    const sums = rows.find((row) => row[key] === total) ?? {}
    const columns = Object.keys(sums).filter((column) => ![key, 'RAUM_NAME', 'ALTER_MW'].includes(column))
    expect(columns.length).toBeGreaterThan(4)
    for (const column of columns) {
      const areas = rows.filter((row) => /^\d/.test(row[key]))
      expect(int(sums[column]), column).toBe(areas.reduce((sum, row) => sum + int(row[column]), 0))
    }
  }
})

test('turnout is the quotient of its counts and stays between 30 and 75 percent', () => {
  const rows = csv(utf8('daten/wahlbeteiligung.csv'))
  expect(rows).toHaveLength(3 * 64)
  for (const row of rows) {
    const percent = (100 * int(row.WAEHLENDE)) / int(row.WAHLBERECHTIGTE)
    const printed = Number(row.WAHLBETEILIGUNG.replace(' %', '').replace(',', '.'))
    expect(Math.abs(printed - percent)).toBeLessThan(0.0501)
    expect(percent).toBeGreaterThanOrEqual(30)
    expect(percent).toBeLessThanOrEqual(75)
  }
})

test('segregation by SGB II grows every year, from about 0.27 to about 0.31', () => {
  const d = years.map((year) => {
    const people = byKey(einwohner(year), 'RAUM_NR')
    const pairs = sgb2(year).map((row) => {
      const poor = count(row.SGB2_U65)
      return [poor, int(people.get(row.RAUM_NR)?.EW_U65 ?? '') - poor]
    })
    const [poor, rest] = pairs.reduce(([a, b], [p, r]) => [a + p, b + r], [0, 0])
    return pairs.reduce((sum, [p, r]) => sum + Math.abs(p / poor - r / rest), 0) / 2
  })
  for (let i = 1; i < d.length; i++) expect(d[i]).toBeGreaterThan(d[i - 1])
  expect(Math.abs(d[0] - 0.27)).toBeLessThan(0.006)
  expect(Math.abs(d[5] - 0.31)).toBeLessThan(0.006)
})

test('levels are those of a German city', () => {
  for (const year of years) {
    const people = einwohner(year)
    const sum = (rows: Record<string, string>[], column: string) => rows.reduce((n, row) => n + count(row[column]), 0)
    const share = (part: number, whole: string) => (100 * part) / sum(people, whole)
    const work = csv(cp1252(`daten/arbeitslose_${year}.csv`), 1).filter((row) => /^\d/.test(row.RAUM))
    const homes = csv(utf8(`daten/haushalte_${year}.txt`))
    const within = (value: number, low: number, high: number) => {
      expect(value).toBeGreaterThan(low)
      expect(value).toBeLessThan(high)
    }
    within(share(sum(work, 'ARBLOS'), 'EW_15_65'), 6, 8)
    within(share(sum(sgb2(year), 'SGB2_U65'), 'EW_U65'), 10, 12)
    within(share(sum(sgb2(year), 'SGB2_U15'), 'EW_U15'), 15, 17)
    within(share(sum(people, 'EW_AUSL'), 'EW_INSG'), 13.5, 16.5)
    within(share(sum(people, 'EW_MIGR'), 'EW_INSG'), 26, 29)
    within((100 * sum(homes, 'HH_alleinerz')) / sum(homes, 'HH_kind'), 21, 24)
  }
})

test('few counts are suppressed by the office, and some small ones are not', () => {
  for (const year of years) {
    const secret = sgb2(year).filter((row) => Object.values(row).includes('.'))
    for (const row of secret) expect(['01020101', '02030203']).toContain(row.RAUM_NR)
    expect(utf8(`daten/sgb2_${year}.csv`)).toMatch(/;-/)
  }
  const school = utf8('daten/schuleingang.csv')
  for (const sign of ['-', '.', '/', 'x']) expect(school.split(/[;\n]/)).toContain(sign)
  const open = [2022, 2023, 2024].flatMap((year) => sgb2(year).filter((row) => /^[12]$/.test(row.SGB2_U15)))
  expect(new Set(open.map((row) => row.RAUM_NR)).size).toBeGreaterThanOrEqual(2)
})

test('the crosswalk turns the last old year into nearly the first new year', () => {
  const old = byKey(einwohner(2021), 'RAUM_NR')
  const rows = csv(utf8('geo/umsteiger_2019_2022.csv'))
  const weight = (text: string) => Number(text.replace(',', '.'))
  for (const column of ['ANTEIL_EINWOHNER', 'ANTEIL_FLAECHE'])
    for (const key of old.keys()) {
      const parts = rows.filter((row) => row.RAUM_ALT === key)
      const millionths = parts.reduce((sum, row) => sum + Math.round(weight(row[column]) * 1e6), 0)
      expect(millionths, key).toBe(1e6)
    }
  const moved = new Map<string, number>()
  for (const row of rows) {
    const people = int(old.get(row.RAUM_ALT)?.EW_INSG ?? '') * weight(row.ANTEIL_EINWOHNER)
    moved.set(row.RAUM_NEU, (moved.get(row.RAUM_NEU) ?? 0) + people)
  }
  expect(moved.size).toBe(64)
  for (const row of einwohner(2022))
    expect(Math.abs((moved.get(row.RAUM_NR) ?? 0) / int(row.EW_INSG) - 1), row.RAUM_NR).toBeLessThan(0.03)
})
