import { expect, it } from 'vitest'
import { bytes } from '../../src/model/files.ts'
import { counted } from '../support/counted.ts'

const steps = counted(/\/src\/ingest\//)
const utf8 = (text: string) => new TextEncoder().encode(text)

it('CSV: rows of 20 columns take steps that grow with the rows only', async () => {
  const { csv } = await import('../../src/ingest/csv/csv.ts')
  const { spec } = await import('./support.ts')
  const columns = Object.fromEntries(Array.from({ length: 19 }, (_, i) => [`c${i}`, `C${i}`]))
  const head = `RAUM;${Object.values(columns).join(';')}\n`
  const taken = (n: number) =>
    steps(() => csv(bytes(utf8(head + `x${';1.234,5'.repeat(19)}\n`.repeat(n))), spec({ columns })))
  const few = await taken(4000)
  expect(few, 'every cell is at least one').toBeGreaterThan(4000 * 20)
  expect((await taken(20_000)) / few, 'five times the rows').toBeLessThan(5.1)
})

it('workbooks: tags without end take steps that grow with the text only', async () => {
  const { readXml } = await import('../../src/ingest/workbook/xml.ts')
  const taken = (n: number) => {
    const text = utf8(`<a>${'<b c="'.repeat(n)}`)
    return steps(() => expect(() => readXml(text, 'x.xlsx', { open() {}, close() {} })).toThrow())
  }
  const few = await taken(1000)
  expect(few, 'every character is at least one').toBeGreaterThan(6000)
  expect((await taken(20_000)) / few, '20 times the text').toBeLessThan(20.1)
})
