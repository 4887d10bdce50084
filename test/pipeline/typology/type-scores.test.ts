import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import { observeAll } from '../../../src/pipeline/observe/observe-all.ts'
import { typologies } from '../../../src/pipeline/typology/typologies.ts'
import { twoEditionFiles, twoEditions } from '../../support/two-editions.ts'

const section =
  'typology:\n  arten: { indicators: [armut], normalise: z-population, method: ward, types: 2, draws: 50, seed: 1 }\nprotect:'
const carried = ['protect:', section] as const
const apart = [', crosswalk: geo/umsteiger.csv', ''] as const

async function scored(...edits: readonly (readonly [string, string])[]) {
  const plan = twoEditions(...edits)
  const gathered = await gather(plan, twoEditionFiles())
  return typologies(plan, gathered, observeAll(plan, gathered).observed).scores
}

describe('types of areas that were drawn anew', () => {
  it('are compared by key where years stay on their own areas', async () => {
    const now = (await scored(carried, apart)).filter(({ year }) => year === 2024)
    const before = new Map(now.map(({ raum, before: then }) => [raum as string, then?.year ?? null]))
    expect([...before]).toEqual([
      ['0101', 2023],
      ['0102', 2023],
      ['0103', null],
      ['0104', null],
      ['0201', 2023],
      ['0202', 2023],
      ['0203', 2023],
      ['0204', null],
    ])
    // poverty of 0202 is 40 per cent in both years, that of 0101 is 10
    expect(now.map(({ raum, type, before: then }) => [raum, then ? type!.number - then.number : 0])).toContainEqual([
      '0202',
      0,
    ])
  })
  it('are marked where values of the area are estimated', async () => {
    const earlier = (await scored(carried)).filter(({ year }) => year === 2023)
    expect(earlier.filter(({ estimated }) => estimated).map(({ raum }) => raum)).toEqual(['0103', '0104'])
    expect(earlier.find(({ raum }) => raum === '0103')!.note).toEqual({
      de: 'geschätzt (Umsteigeschlüssel)',
      en: 'estimated (crosswalk)',
    })
  })
})
