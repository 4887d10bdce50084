import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { csvHeader } from '../../../src/host/duckdb/csv-header.ts'
import { scanOf } from '../../support/scan.ts'
import { temporary } from '../temporary.ts'

const file = join(temporary(), 'p.csv')
const { dialect } = scanOf().from
const header = (content: string | Uint8Array, own: Partial<typeof dialect> = {}) => {
  writeFileSync(file, content)
  return csvHeader(file, { ...dialect, ...own })
}

it.each([
  ['plain', 'nr;alter\n1;2\n', ['nr', 'alter']],
  ['with a mark and CRLF', '\ufeffnr; alter \r\n1;2\r\n', ['nr', 'alter']],
  ['in quotes', '"nr";"alter; in\nJahren"\n', ['nr', 'alter; in\nJahren']],
  ['alone, without a line end', 'nr;alter', ['nr', 'alter']],
  ['not there', '', null],
  ['with a quote that does not end', '"nr;alter\n1;2\n', null],
])('%s', async (_, content, expected) => expect(await header(content)).toEqual(expected))

it('stands behind title rows', async () =>
  expect(await header('Register\n\nnr;alter\n', { skip: 2 })).toEqual(['nr', 'alter']))
it('may be Latin-1', async () =>
  expect(await header(Buffer.from('nr;größe\n', 'latin1'), { encoding: 'iso-8859-1' })).toEqual(['nr', 'größe']))
