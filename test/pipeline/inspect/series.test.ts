import { expect, it } from 'vitest'
import { series } from '../../../src/pipeline/inspect/series.ts'

const there =
  (...files: string[]) =>
  async (path: string) =>
    files.includes(path)
const years = [2019, 2020, 2021, 2022]

it('are the files of the years around it', async () =>
  expect(await series('d/ew_2020.csv', years, there('d/ew_2019.csv', 'd/ew_2020.csv', 'd/ew_2022.csv'))).toEqual({
    file: 'd/ew_{year}.csv',
    years: [2019, 2020],
  }))
it.each([['ew.csv'], ['ew_2018.csv'], ['ew_2019_2020.csv'], ['ew_12020.csv'], ['2020/ew.csv']])(
  'is none for %s',
  async (file) => expect(await series(file, years, there())).toBeNull(),
)
