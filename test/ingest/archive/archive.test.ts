import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/ingest/formats.ts'
import { archive } from '../../../src/ingest/archive/archive.ts'
import { bytes } from '../../../src/model/files.ts'
import { refused, spec } from '../support.ts'

const zip = (files: Record<string, string | Uint8Array>) =>
  bytes(zipSync(Object.fromEntries(Object.entries(files).map(([n, c]) => [n, typeof c === 'string' ? strToU8(c) : c]))))
const read = (files: Record<string, string | Uint8Array>, loose: Parameters<typeof spec>[0] = {}) =>
  archive(zip(files), spec({ file: 'ew.zip', kind: 'archive', ...loose }), formats)

describe('archive', () => {
  it('reads its only member, by its ending', async () => {
    const { value, findings } = await read({ 'd/ew.csv': 'RAUM;EW\n01;5\n', '__MACOSX/d/._ew.csv': '?' })
    expect(findings).toEqual([])
    expect([value[0]!.keys, [...(value[0]!.numbers['ew']!.values as Float64Array)]]).toEqual([['01'], [5]])
    const json = await read({ 'ew.json': '[{"RAUM":"01","EW":7}]' })
    expect([...(json.value[0]!.numbers['ew']!.values as Float64Array)]).toEqual([7])
  })
  it('reads the member that is named, and names it in findings', async () => {
    const files = { 'a.csv': 'RAUM;EW\n01;5\n', 'b.csv': 'RAUM;EW\n01;x\n' }
    expect((await read(files, { member: 'a.csv' })).findings).toEqual([])
    expect((await read(files, { member: 'b.csv' })).findings).toMatchObject([
      { code: 'ATL-0208', file: 'ew.zip#b.csv', row: 2, value: 'x' },
    ])
  })
})

describe('ATL-0244', () => {
  it('where several members are there and none is named', async () =>
    expect(await refused(read({ 'a.csv': 'x', 'b.csv': 'y' }))).toMatchObject({
      code: 'ATL-0244',
      expected: { de: 'eine von: "a.csv", "b.csv"' },
      remedy: { de: 'sources.ew.member angeben' },
    }))
  it('where the member is not there, with the nearest', async () =>
    expect(await refused(read({ 'ew_2023.csv': 'x', 'ew_2024.csv': 'y' }, { member: 'ew_2O24.csv' }))).toMatchObject({
      code: 'ATL-0244',
      value: 'ew_2O24.csv',
      remedy: { en: 'change sources.ew.member; similar: "ew_2024.csv", "ew_2023.csv"' },
    }))
  it('where the archive is empty', async () =>
    expect(await refused(read({ 'leer/': '' }))).toMatchObject({ code: 'ATL-0244' }))
  it('where an archive is in the archive', async () =>
    expect(await refused(read({ 'a.zip': zipSync({ b: strToU8('x') }) }))).toMatchObject({ code: 'ATL-0244' }))
})
