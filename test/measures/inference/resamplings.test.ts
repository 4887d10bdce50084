import { describe, expect, it } from 'vitest'
import { classes } from '../../../src/measures/inference/classes.ts'
import { possible, resamplings, type Resampling } from '../../../src/measures/inference/resamplings.ts'
import { random } from '../../../src/math/random.ts'
import { city } from '../../support/city.ts'

const x = { ...city(1), group: [6, 0, 3], total: [10, 0, 30] }
function draws(of: Resampling) {
  const from = classes(['group', 'total'], x)
  const sample = resamplings[of](from)
  const next = random(1)
  return Array.from({ length: 5000 }, () => {
    const into = from.counts.map((v) => v.slice())
    sample([next], [into])
    return into.map((v) => Array.from(v)) as [number[], number[]]
  })
}

describe('persons', () => {
  const all = draws('persons')
  it('keeps the sizes of both groups, and empty areas empty', () => {
    for (const [group, rest] of all) {
      expect([group[0]! + group[2]!, rest[0]! + rest[2]!]).toEqual([9, 31])
      expect([group[1], rest[1]]).toEqual([0, 0])
    }
  })
  // binomial: 9 draws with 6/9; 31 draws with 4/31
  it('draws each with its own chances', () => {
    const mean = (k: number) => all.reduce((sum, counts) => sum + counts[k]![0]!, 0) / all.length
    expect(Math.abs(mean(0) - 6)).toBeLessThan(5 * Math.sqrt(2 / 5000))
    expect(Math.abs(mean(1) - 4)).toBeLessThan(5 * Math.sqrt((4 * 27) / 31 / 5000))
  })
})

describe('areas', () => {
  it('draws whole areas where people live, as many as there are', () => {
    const seen = draws('areas').map(([group, rest]) => group.map((g, i) => `${g} of ${g + rest[i]!}`).join(', '))
    expect([...new Set(seen)].sort()).toEqual([
      '3 of 30, 3 of 30, 0 of 0',
      '3 of 30, 6 of 10, 0 of 0',
      '6 of 10, 3 of 30, 0 of 0',
      '6 of 10, 6 of 10, 0 of 0',
    ])
    const twice = seen.filter((one) => one === '6 of 10, 6 of 10, 0 of 0').length
    expect(Math.abs(twice / 5000 - 1 / 4)).toBeLessThan(5 * Math.sqrt(3 / 16 / 5000))
  })
})

it.each([
  [
    ['group', 'total'],
    ['persons', 'areas'],
  ],
  [['group', 'space'], ['persons']],
  [['group', 'contiguity'], ['persons']],
] as const)('for a measure of %j: %j', (needs, want) => expect(possible({ needs })).toEqual(want))
