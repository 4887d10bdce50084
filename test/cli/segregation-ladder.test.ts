import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../fixtures/reference/kunststadt-64/${name}`, import.meta.url), 'utf8')
const city = () => memory({ 'stadt.csv': read('data_2021.csv') })
const call = 'segregation stadt.csv --key id --groups auslaender --total gesamt --measures segregation-index,isolation'

it('has every level beside what chance alone would bring about, with the adjusted value', async () => {
  const { out } = await atlas(`${call} --by bzr,pgr,bezirk --json`, city())
  const { values } = JSON.parse(out) as {
    values: { measure: string; level: string; value: number; expected: number; aboveChance: number | null }[]
  }
  const own = values.filter(({ measure }) => measure === 'segregation-index')
  expect(own.map(({ level }) => level)).toEqual(['base', 'bzr', 'pgr', 'bezirk'])
  for (const { value, expected, aboveChance } of own)
    expect(aboveChance).toBeCloseTo((value - expected) / (1 - expected), 12)
  // D does not rise when areas become one
  own.slice(1).forEach(({ value, expected }, k) => {
    expect(value).toBeLessThanOrEqual(own[k]!.value + 1e-12)
    expect(expected).toBeLessThan(own[k]!.expected)
  })
  expect(values.filter(({ measure }) => measure === 'isolation').every(({ aboveChance }) => aboveChance === null)).toBe(
    true,
  )
})
it('is a table for people where there are levels', async () => {
  const { out } = await atlas(`${call} --by bezirk`, city())
  expect(out).toContain('Leiter der Ebenen: auslaender')
  expect((await atlas(`${call} --by bezirk --lang en`, city())).out).toContain('Ladder of levels: auslaender')
  expect((await atlas(call, city())).out).not.toContain('Leiter')
})
