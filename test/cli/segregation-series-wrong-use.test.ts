import { describe, expect, it } from 'vitest'
import { atlas } from './musterstadt.ts'
import { column, files, head, one, tables } from './series-tables.ts'

describe('a series that does not fit', () => {
  it.each<[options: string, line: string, message: string]>([
    ['two tables without years', `${one} --compare 2020.csv --compare 2021.csv`, 'braucht jede Tabelle ein Jahr'],
    [
      'one of two without its year',
      `${one} --compare 2020=2020.csv --compare 2021.csv`,
      'braucht jede Tabelle ein Jahr',
    ],
    ['no year of its own', `${one} --compare 2020=2020.csv`, 'eine Reihe braucht --year'],
    ['a year and no series', `${one} --year 2024`, '--year braucht --year-column'],
    ['a later year', `${one} --compare 2025=2020.csv --year 2024`, '--compare 2025: nicht vor 2024'],
    ['a year twice', `${one} --compare 2020=2020.csv --compare 2020=2021.csv --year 2024`, 'nennt 2020 zweimal'],
    ['both ways', `${column} --compare 2020=2020.csv --year 2024`, 'schließen sich aus'],
    [
      'areas',
      `${tables} --compare-areas x.geojson --compare-areas-key id`,
      '--compare-areas geht nicht in einer Reihe',
    ],
    ['two crosswalks for all', `${tables} --crosswalk a.csv --crosswalk b.csv`, 'zwei --crosswalk ohne Jahr'],
    [
      'two crosswalks of a year',
      `${tables} --crosswalk 2020=a.csv --crosswalk 2020=b.csv`,
      '--crosswalk nennt 2020 zweimal',
    ],
    ['a crosswalk of another year', `${tables} --crosswalk 2019=a.csv`, '--crosswalk 2019: kein --compare'],
    ['no year', `${column} --year zwei`, '"zwei" ist kein Jahr für --year'],
  ])('%s', async (_, line, message) => {
    const { code, out, err } = await atlas(line, files())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    const english = (await atlas(`${line} --lang en`, files())).err
    expect(english).not.toMatch(/[äöüß]|\b(nicht|ein|eine|ohne)\b/)
  })
  it.each<[what: string, line: string, more: Readonly<Record<string, string>>, code: number, message: string]>([
    [
      'a year that no row is of',
      `${column} --year 2022`,
      {},
      1,
      'keine Zeile aus 2022; erwartet: eines von 2020, 2021, 2024',
    ],
    [
      'a crosswalk of such a year',
      `${column} --crosswalk 2019=um.csv`,
      { 'um.csv': 'raum_alt,raum_neu,gewicht,art\n' },
      1,
      'keine Zeile aus 2019',
    ],
    ['a column that is none of years', column.replace('jahr', 'teil'), {}, 1, '--year-column ändern'],
    ['a column that is not there', column.replace('jahr', 'nix'), {}, 2, '--year-column ändern'],
    [
      'other areas',
      tables,
      { '2020.csv': `${head}a,x,10,20\nc,y,0,20\n` },
      1,
      'hat diese Tabelle andere Räume: --crosswalk',
    ],
    ['an area too few', tables, { '2020.csv': `${head}a,x,10,20\n` }, 1, 'hat diese Tabelle andere Räume: --crosswalk'],
    ['years that are not named', column.replace(' --year-column jahr', ''), {}, 1, 'mehrere Jahre: --year-column'],
  ])('%s', async (_, line, more, code, message) => {
    const { code: exit, out, err } = await atlas(line, files(more))
    expect({ code: exit, out }).toEqual({ code, out: '' })
    expect(err).toContain(message)
    expect(err).not.toContain('sources.')
  })
})
