import { describe, expect, it } from 'vitest'
import { distortion } from '../../../src/measures/local/distortion.ts'
import { agree } from '../../support/agree.ts'
import { cases, persons, space } from '../../support/local-agrees.ts'
import { reversed } from '../../support/reversed.ts'

/** PySAL counts every area, empty ones too: each adds the divergence of what was seen before it once more. */
describe.each(cases)('kunststadt-64, $name', (one) => {
  it('agrees with PySAL segregation 2aa26d8, LocalDistortion, but for empty areas', () => {
    const got = distortion.compute({ groups: one.groups, space })
    const want = one.local.values.LocalDistortion as Record<string, number>
    const all = one.ids.reduce((sum, _, i) => sum + persons(one, i), 0)
    one.ids.forEach((id, i) => {
      if (persons(one, i) === 0) return
      const away = one.ids.map((_, j) =>
        j === i ? -1 : Math.hypot(space.x[i]! - space.x[j]!, space.y[i]! - space.y[j]!),
      )
      const order = one.ids.map((_, j) => j).sort((a, b) => away[a]! - away[b]!)
      const seen = one.groups.map(() => 0)
      let repeated = 0
      for (const j of order) {
        one.groups.forEach((group, k) => (seen[k]! += group[j]!))
        if (persons(one, j) > 0) continue
        const met = seen.reduce((a, b) => a + b)
        seen.forEach((n, k) => {
          const P = Array.from(one.groups[k]!).reduce((a, b) => a + b, 0) / all
          if (n > 0) repeated += (n / met) * Math.log(n / met / P)
        })
      }
      agree(got[i]! + repeated, want[id]!)
    })
  })
  it('does not hang on the order of rows', () => {
    const back = reversed({ total: one.ids.map((_, i) => persons(one, i)), space })
    const turned = distortion.compute({ groups: one.groups.map((v) => Array.from(v).reverse()), space: back.space })
    const got = distortion.compute({ groups: one.groups, space })
    got.forEach((value, i) => Number.isNaN(value) || expect(turned[got.length - 1 - i]).toBeCloseTo(value, 9))
  })
})

// three areas in a row: of the outer two, as large and as far from the middle as each other, either could come first
it('does not hang on the order of rows where areas are equally far and equally large', () => {
  const place = { x: [1, 0, 2], y: [0, 0, 0], size: [1, 1, 1], perimeter: [4, 4, 4] }
  const there = distortion.compute({
    groups: [
      [5, 9, 4],
      [5, 1, 6],
    ],
    space: place,
  })
  const back = distortion.compute({
    groups: [
      [5, 4, 9],
      [5, 6, 1],
    ],
    space: { ...place, x: [1, 2, 0] },
  })
  expect(back[0]).toBe(there[0])
})
