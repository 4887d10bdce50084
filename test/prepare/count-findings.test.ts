import { expect, it } from 'vitest'
import { countFindings } from '../../src/prepare/count-findings.ts'

const nothing = {
  keys: [],
  years: [],
  tallies: {},
  rows: 0,
  empty: {},
  leftOut: {},
  withoutKey: 0,
  withoutYear: 0,
  notWhole: {},
}
const about = { source: 'ew', file: 'p.csv', key: ['Raum Nr'], year: 'jahr', drop: [], headers: {} }

it('are none where nothing was noticed', () => expect(countFindings(nothing, about, [])).toEqual([]))
it('are one for each thing noticed, with its number beside the words', () => {
  const found = countFindings(
    { ...nothing, withoutKey: 3, withoutYear: 4, notWhole: { pers: 5 }, empty: { alter: 6 }, leftOut: { status: 7 } },
    about,
    ['9999'],
  )
  expect(found.map(({ code, severity, column, value }) => [code, severity, column, value])).toEqual([
    ['ATL-0304', 'error', 'Raum Nr', '3'],
    ['ATL-0208', 'error', 'jahr', '4'],
    ['ATL-0308', 'error', 'pers', '5'],
    ['ATL-0234', 'warning', 'alter', '6'],
    ['ATL-0234', 'warning', 'status', '7'],
    ['ATL-0238', 'info', 'Raum Nr', '9999'],
  ])
  // what is published holds no number of persons
  for (const { found: words, consequence } of found)
    expect(`${words.de} ${words.en} ${consequence?.de}`).not.toMatch(/[3-7]/)
  expect(found[0]!.remedy!.en).toContain('sources.ew.where: [Raum Nr] is not empty')
  expect(found[3]!.remedy!.en).toContain('alter is empty')
})
