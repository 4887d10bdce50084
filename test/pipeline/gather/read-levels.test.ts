import { describe, expect, it } from 'vitest'
import type { Files } from '../../../src/model/files.ts'
import { filesOf } from '../../../src/pipeline/gather/files-of.ts'
import { readAreas } from '../../../src/pipeline/gather/read-areas.ts'
import { levelColumns, readLevels } from '../../../src/pipeline/gather/read-levels.ts'
import { planOf } from '../../support/atlas-text.ts'
import { encoded } from '../../support/small-city.ts'

const table = (...rows: string[]) => encoded(`${rows.join('\n')}\n`)
const areas = table('NR;NAME;ST;ST_NAME', '0101;A;01;Mitte', '0102;B;02;Rand', '0201;C;02;Rand')

async function read(level: string, further: Readonly<Record<string, ReturnType<typeof encoded>>> = {}) {
  const plan = planOf(
    ['geo/raum.geojson', 'geo/raum.csv'],
    ['stadtteil: { key: { prefix: 2 } }', `stadtteil: ${level}`],
  )
  const edition = plan.areas.editions[0]!
  const files: Files = new Map([['geo/raum.csv', areas], ...Object.entries(further)])
  const own = await readAreas(edition, files, levelColumns(plan))
  const { value, findings, rows } = await readLevels(plan, edition, own, files)
  const { units, parent } = value.get('stadtteil')!
  const all = [...own.findings, ...findings]
  return { names: units.map(({ id, name }) => `${id} ${name}`), parent: [...parent], findings: all, rows, plan }
}
const names = 'names: { file: geo/st.csv, key: ST, name: TITEL }'

it('by prefix, called by the key', async () =>
  expect(await read('{ key: { prefix: 2 } }')).toMatchObject({ names: ['01 01', '02 02'], parent: [0, 0, 1] }))
it('by prefix, with names of a file', async () => {
  const result = await read(`{ key: { prefix: 2 }, ${names} }`, {
    'geo/st.csv': table('ST;TITEL', '01;Mitte', '02;Rand', '03;fern'),
  })
  expect(result).toMatchObject({ names: ['01 Mitte', '02 Rand'], findings: [] })
  expect(result.rows).toEqual(new Map([['geo/st.csv', 3]]))
  expect(filesOf(result.plan)).toContain('geo/st.csv')
})
it('by a column of the file of areas, with names beside it', async () =>
  expect(await read('{ key: { column: ST, name: ST_NAME } }')).toMatchObject({
    names: ['01 Mitte', '02 Rand'],
    parent: [0, 1, 1],
    findings: [],
  }))
it('by a column of a table that covers more than the city', async () => {
  const result = await read('{ key: { column: BZR, name: BZR_NAME }, parents: { file: geo/lor.csv, key: PLR } }', {
    'geo/lor.csv': table('PLR;BZR;BZR_NAME', '0201;x;Nord', '0102;y;West', '0101;x;Nord', '9901;z;anderswo'),
  })
  expect(result).toMatchObject({ names: ['x Nord', 'y West'], parent: [0, 1, 0], findings: [] })
  expect(filesOf(result.plan)).toContain('geo/lor.csv')
})
it('all areas as one', async () =>
  expect(await read('{ key: { whole: "16999000", name: Kleinstadt } }')).toMatchObject({
    names: ['16999000 Kleinstadt'],
    parent: [0, 0, 0],
  }))

describe('what is wrong', () => {
  const codes = async (...args: Parameters<typeof read>) => (await read(...args)).findings.map(({ code }) => code)
  it('a column that the file of areas has not, said once', async () =>
    expect(await codes('{ key: { column: BEZIRK } }')).toEqual(['ATL-0209']))
  it('a column that the table of parents has not, said once', async () =>
    expect(
      await codes('{ key: { column: BZR }, parents: { file: geo/lor.csv, key: PLR } }', {
        'geo/lor.csv': table('PLR;BEZ', '0101;x'),
      }),
    ).toEqual(['ATL-0209']))
  it('an area without a row', async () =>
    expect(
      await codes('{ key: { column: BZR }, parents: { file: geo/lor.csv, key: PLR } }', {
        'geo/lor.csv': table('PLR;BZR', '0101;x', '0102;x'),
      }),
    ).toEqual(['ATL-0350']))
  it('a key without a name', async () =>
    expect(await codes(`{ key: { prefix: 2 }, ${names} }`, { 'geo/st.csv': table('ST;TITEL', '01;Mitte') })).toEqual([
      'ATL-0352',
    ]))
  it('a key with two names', async () =>
    expect(await codes('{ key: { column: ST, name: NAME } }')).toEqual(['ATL-0353']))
})
