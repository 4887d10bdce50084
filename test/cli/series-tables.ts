import { memory } from '../../src/host/memory.ts'

// by hand: IS = ½ Σ |g/G − r/R|. 2020: g 1 0, r ⅓ ⅔: ⅔. 2021: alike, 0. 2024: g ⅔ ⅓, r 10/25 15/25: 4/15
const years = {
  2020: 'a,x,10,20\nb,y,0,20\n',
  2021: 'a,x,5,20\nb,y,5,20\n',
  2024: 'a,x,10,20\nb,y,5,20\n',
}
export const head = 'id,teil,arm,alle\n'
export const long = `jahr,${head}${Object.entries(years)
  .reverse()
  .map(([year, rows]) => rows.replace(/^(?=.)/gm, `${year},`))
  .join('')}`
export const files = (more: Readonly<Record<string, string>> = {}) =>
  memory({
    ...Object.fromEntries(Object.entries(years).map(([year, rows]) => [`${year}.csv`, head + rows])),
    'lang.csv': long,
    ...more,
  })
export const one = 'segregation 2024.csv --key id --groups arm --total alle --draws 99'
export const tables = `${one} --compare 2021=2021.csv --compare 2020=2020.csv --year 2024`
export const column = 'segregation lang.csv --key id --groups arm --total alle --draws 99 --year-column jahr'
