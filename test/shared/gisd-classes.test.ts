import { describe, expect, it } from 'vitest'
import { classOf } from '../../src/measures/classify/class-of.ts'
import { cutClasses } from '../../src/pipeline/classes/cut-classes.ts'
import { presetIndex } from '../support/preset-chain.ts'
import type { IndexClasses } from '../../src/plan/index-plan.ts'
import { rows } from '../support/rows.ts'
import { needs, shared } from '../support/shared.ts'

const folder = 'reference/index/gisd_classes/'
const { absent, title } = needs(folder)

// Quintiles are those of the preset, deciles the same with another count
const rule = presetIndex(
  { preset: 'gisd', status: ['a'], weights: 'declared', aggregate: 'sum' },
  { a: 'burden' },
).classes

describe.skipIf(absent)(`classes of the German Index of Socioeconomic Deprivation, by its preset${title}`, () => {
  // scores are published with five decimals, which hides one boundary of NUTS2
  it.each([
    ['Kreis', 0],
    ['Raumordnungsregion', 0],
    ['PLZ2', 0],
    ['NUTS2', 1],
  ])('%s: all but %i, every year', (name, hidden) => {
    const all = rows(shared(`${folder}${name}.csv`))
    const wrong = [5, 10].map((count) =>
      [...new Set(all.map(({ year }) => year))].flatMap((year) => {
        const own = all.filter((row) => row.year === year)
        const scores = own.map((row) => Number(row.gisd_score))
        const classes = cutClasses(
          { ...(rule as Extract<IndexClasses, { kind: 'method' }>), count, labels: null },
          scores,
        )
        return own.filter((row) => String(classOf(Number(row.gisd_score), classes)!.number) !== row[`gisd_${count}`])
      }),
    )
    expect(all.length).toBeGreaterThan(900)
    expect(wrong.map(({ length }) => length)).toEqual([hidden, hidden])
  })
})
