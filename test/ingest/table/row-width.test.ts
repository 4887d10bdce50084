import { expect, it } from 'vitest'
import { read, table } from '../support.ts'

it('takes blank cells behind the last where every row has them', async () =>
  expect((await table('RAUM;EW\n1;2;;\n2;3;;\n')).keys).toEqual(['1', '2']))
it('refuses them in one row alone, where a delimiter has pushed its cells aside (ATL-0210)', async () => {
  const { value, findings } = await read('RAUM;EW;N\n1;2;\n2;;3;\n', { columns: { ew: 'EW', n: 'N' } })
  expect(findings).toMatchObject([{ code: 'ATL-0210', row: 3 }])
  expect(value[0]!.keys).toEqual(['1'])
})
it('refuses them in the first row as well', async () =>
  expect((await read('RAUM;EW;N\n2;;3;\n1;2;\n1;2;\n')).findings).toMatchObject([{ code: 'ATL-0210', row: 2 }]))
