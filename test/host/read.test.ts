import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AtlasError } from '../../src/model/error.ts'
import { read } from '../../src/host/read.ts'
import { exactNames, links, rights } from '../support/disk.ts'
import { put, temporary } from './temporary.ts'

const at = temporary()
put(at, {
  'daten/a.csv': 'Straße;1\n',
  'daten/leer.csv': '',
  'daten/Einwohner.csv': 'x',
  ['daten/Gebäude.csv'.normalize('NFD')]: 'x',
})

const finding = async (path: string) => {
  const error: unknown = await read(path).catch((e: unknown) => e)
  if (!(error instanceof AtlasError)) throw error
  return error.findings[0]!
}

describe('read', () => {
  it('gives size and parts', async () => {
    const file = await read(join(at, 'daten/a.csv'))
    expect(file.size).toBe(10)
    expect(new TextDecoder().decode(await file.slice(0, file.size))).toBe('Straße;1\n')
    expect(new TextDecoder().decode(await file.slice(8, 9))).toBe('1')
  })
  it('ends a part at the end of the file', async () => {
    const file = await read(join(at, 'daten/a.csv'))
    expect((await file.slice(8, 1000)).length).toBe(2)
    expect((await file.slice(20, 30)).length).toBe(0)
  })
  it('holds more files than may be open', async () => {
    const all = await Promise.all(Array.from({ length: 3000 }, () => read(join(at, 'daten/a.csv'))))
    expect((await all[2999]!.slice(0, 1)).length).toBe(1)
  })

  it('names a missing file as it was given', async () => {
    expect(await finding('daten/fehlt.csv')).toMatchObject({ code: 'ATL-0201', file: 'daten/fehlt.csv' })
    expect((await finding('daten/fehlt.csv')).remedy).toBeUndefined()
    expect(await finding(join(at, 'daten/a.csv/b'))).toMatchObject({ code: 'ATL-0201' })
  })
  it.skipIf(exactNames.absent)(
    `says which file is meant when capitals or umlauts differ${exactNames.title}`,
    async () => {
      expect((await finding(join(at, 'daten/EINWOHNER.csv'))).remedy?.de).toContain('"Einwohner.csv"')
      expect((await finding(join(at, 'daten/Gebäude.csv'.normalize('NFC')))).code).toBe('ATL-0201')
      expect((await finding(join(at, 'daten/Gebäude.csv'.normalize('NFC')))).remedy?.de).toContain('Umlaute')
    },
  )
  it('refuses a directory', async () => expect(await finding(join(at, 'daten'))).toMatchObject({ code: 'ATL-0202' }))
  it('refuses an empty file', async () => expect((await finding(join(at, 'daten/leer.csv'))).code).toBe('ATL-0203'))
  it.skipIf(links.absent)(`refuses links in a circle${links.title}`, async () => {
    symlinkSync(join(at, 'b'), join(at, 'a'))
    symlinkSync(join(at, 'a'), join(at, 'b'))
    expect((await finding(join(at, 'a'))).code).toBe('ATL-0211')
  })
  it.skipIf(rights.absent)(`refuses a file without permission${rights.title}`, async () => {
    put(at, { 'geheim.csv': 'x' })
    chmodSync(join(at, 'geheim.csv'), 0)
    expect((await finding(join(at, 'geheim.csv'))).code).toBe('ATL-0211')
  })
  it('refuses a file that changes while it is read', async () => {
    put(at, { 'waechst.csv': 'abc' })
    const path = join(at, 'waechst.csv')
    const grown = await read(path)
    writeFileSync(path, 'abcd')
    await expect(grown.slice(0, 3)).rejects.toMatchObject({ findings: [{ code: 'ATL-0211' }] })
    const touched = await read(path)
    utimesSync(path, 1, 1)
    await expect(touched.slice(0, 3)).rejects.toMatchObject({ findings: [{ code: 'ATL-0211' }] })
  })
  it.skipIf(links.absent)(`reads through a link${links.title}`, async () => {
    mkdirSync(join(at, 'l'))
    symlinkSync(join(at, 'daten/a.csv'), join(at, 'l/a.csv'))
    expect((await read(join(at, 'l/a.csv'))).size).toBe(10)
  })
})
