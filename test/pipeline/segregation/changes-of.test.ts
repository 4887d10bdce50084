import { describe, expect, it } from 'vitest'
import { segregation } from '../../../src/pipeline/segregation/segregation.ts'
import { changesOf } from '../../../src/pipeline/segregation/changes-of.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame } from '../../support/frame.ts'

const measures = 'measures: [segregation-index, isolation]'
const plan = planOf([measures, 'measures: [segregation-index]\n  inference: { test: persons, draws: 199, seed: 3 }'])
const all = [600, 600, 600, 600]
const [even, apart] = [
  [150, 150, 150, 150],
  [300, 200, 90, 10],
]
/** Years 2020 to 2024 with the group as given. */
const changes = (...years: readonly (readonly number[])[]) =>
  changesOf(
    plan.segregation!,
    years.flatMap(
      (arm, i) =>
        segregation(plan, frame({ 'ew.arm': arm, 'ew.alle': all.slice(0, arm.length) }, {}, 2025 - years.length + i))
          .measured,
    ),
  )

describe('changesOf', () => {
  it('sets each year beside the one before, and the last beside each earlier one', () =>
    expect(changes(even, even, even, apart).map(({ from, to }) => [from, to])).toEqual([
      [2021, 2022],
      [2022, 2023],
      [2021, 2024],
      [2022, 2024],
      [2023, 2024],
    ]))
  it('knows a change that persons drawn anew would not undo', () => {
    const [change] = changes(even, apart)
    // shares of the group .5 .333 .15 .017 against 300 400 510 590 of 1800
    const after = (300 / 600 - 300 / 1800 + (200 / 600 - 400 / 1800)) * 1
    expect(change!.difference).toBeCloseTo(after, 12)
    expect(change!.interval[0]).toBeGreaterThan(0)
    expect(change!.interval[1]).toBeGreaterThan(change!.interval[0])
  })
  it('knows one that they would', () => {
    const [change] = changes([160, 150, 140, 150], [150, 160, 150, 140])
    expect(change!.interval[0]).toBeLessThan(0)
    expect(change!.interval[1]).toBeGreaterThan(0)
  })
  it('does not compare other areas', () => expect(changes(even.slice(0, 3), apart)).toEqual([]))
  it('says nothing where nothing is asked', () =>
    expect(
      changesOf(planOf().segregation!, segregation(planOf(), frame({ 'ew.arm': even, 'ew.alle': all })).measured),
    ).toEqual([]))
})
