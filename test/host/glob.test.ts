import { expect, it } from 'vitest'
import { glob } from '../../src/host/glob.ts'
import { findingsOf } from '../support/findings.ts'
import { put, temporary } from './temporary.ts'

const folder = temporary()
put(folder, {
  'p_2023.csv': 'a',
  'p_2024.csv': 'bb',
  'p_2024.csv.alt': 'x',
  '.p_2025.csv': 'x',
  '2023/teil-b.csv': 'x',
  '2023/teil-a.csv': 'x',
  '2024/teil-a.csv': 'x',
  'p[1].csv': 'x',
  'leer.csv': '',
})
const paths = async (pattern: string) => (await glob(folder, pattern)).map(({ path }) => path)

it.each([
  ['p_2023.csv', ['p_2023.csv']],
  ['p_*.csv', ['p_2023.csv', 'p_2024.csv']],
  ['20*/teil-*.csv', ['2023/teil-a.csv', '2023/teil-b.csv', '2024/teil-a.csv']],
  ['*/teil-a.csv', ['2023/teil-a.csv', '2024/teil-a.csv']],
  ['p[1].csv', ['p[1].csv']],
  ['.p_*.csv', ['.p_2025.csv']],
])('%s', async (pattern, expected) => expect(await paths(pattern)).toEqual(expected))

it('knows their size', async () => expect((await glob(folder, 'p_2024.csv'))[0]!.bytes).toBe(2))

it.each([
  ['p_2022.csv', 'ATL-0201'],
  ['q_*.csv', 'ATL-0201'],
  ['nirgends/*.csv', 'ATL-0201'],
  ['2023', 'ATL-0202'],
  ['20*', 'ATL-0202'],
  ['leer.csv', 'ATL-0203'],
])('%s is refused', async (pattern, code) =>
  expect(await findingsOf(() => glob(folder, pattern))).toMatchObject([{ code }]),
)
