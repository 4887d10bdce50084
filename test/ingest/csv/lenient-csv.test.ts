import { expect, it } from 'vitest'
import { read, table } from '../support.ts'

it('reads delimiters and quotes that are no single byte', async () => {
  const t = await table('RAUM¦EW¦N\n01¦1.234¦„a¦b„\n', {
    dialect: { delimiter: '¦', quote: '„' },
    columns: { ew: 'EW', n: { header: 'N', type: 'text' } },
  })
  expect(t.numbers['ew']!.values[0]).toBe(1234)
  expect(t.texts['n']).toEqual(['a¦b'])
})
it('says what is wrong as for any other', async () =>
  expect((await read('RAUM¦EW\n01¦5\n02¦x\n"¦1\n', { dialect: { delimiter: '¦' } })).findings).toMatchObject([
    { code: 'ATL-0208', row: 3 },
    { code: 'ATL-0212', row: 4 },
  ]))
