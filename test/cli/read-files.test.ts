import { expect, it } from 'vitest'
import { readFiles } from '../../src/cli/read-files.ts'
import { memory } from '../../src/host/memory.ts'

const host = (...paths: string[]) => memory(Object.fromEntries(paths.map((path) => [`plan/${path}`, 'x'])))

it('reads what lies beside a Shapefile, where it is there', async () => {
  const whole = await readFiles(host('a.shp', 'a.dbf', 'a.prj', 'a.cpg', 'a.shx'), 'plan', ['a.shp', 'a.dbf'])
  expect([...whole.keys()].sort()).toEqual(['a.cpg', 'a.dbf', 'a.prj', 'a.shp'])
  const bare = await readFiles(host('a.shp', 'a.dbf'), 'plan', ['a.shp', 'a.dbf'])
  expect([...bare.keys()].sort()).toEqual(['a.dbf', 'a.shp'])
})
it('names every file that is missing', async () =>
  expect(readFiles(host('a.shp'), 'plan', ['a.shp', 'a.dbf', 'b.csv'])).rejects.toMatchObject({
    findings: [
      { code: 'ATL-0201', file: 'plan/a.dbf' },
      { code: 'ATL-0201', file: 'plan/b.csv' },
    ],
  }))
