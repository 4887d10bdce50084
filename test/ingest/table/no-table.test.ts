import { expect, it } from 'vitest'
import { read, refused } from '../support.ts'

it('names the delimiter that would find the columns', async () => {
  const finding = await refused(read('RAUM,EW\n1,2\n'))
  expect(finding).toMatchObject({ code: 'ATL-0206', row: 1, file: 'ew.csv' })
  expect(finding.found.en).toBe('with ";" the header has 1 column, with "," 2')
  expect(finding.remedy?.en).toBe('set sources.ew.format.delimiter: ","')
})
it('sees through quoted headers and tabs', async () =>
  expect((await refused(read('"RAUM"\t"EW"\n1\t2\n'))).remedy?.en).toBe('set sources.ew.format.delimiter: "\\t"'))
it('prefers missing columns where no delimiter helps', async () =>
  expect((await read('A,B\n1,2\n')).findings.map(({ code }) => code)).toEqual(['ATL-0209', 'ATL-0209']))
it('says that there is no row of data', async () => {
  const finding = await refused(read('RAUM;EW\n\n;\n'))
  expect(finding).toMatchObject({ code: 'ATL-0206', row: 1 })
  expect(finding.found.en).toBe('no row of data; with ";" the header has 2 columns')
})
it('says which delimiter would give more', async () => {
  expect((await refused(read('RAUM,a,b;EW\n', { key: ['RAUM,a,b'] }))).found.en).toBe(
    'no row of data; with ";" the header has 2 columns, with "," 3',
  )
})
it('says that there is no header', async () => {
  const finding = await refused(read('RAUM;EW\n1;2\n', { dialect: { skip: 7 } }))
  expect(finding.found.de).toBe('nach 7 Titelzeilen folgt keine Kopfzeile')
  expect(finding.remedy?.de).toContain('sources.ew.format.skip')
})
