import { describe, expect, it } from 'vitest'
import { classOf } from '../../../src/measures/classify/class-of.ts'
import { presets } from '../../../src/measures/composite/presets.ts'

const { classes, dynamicsClasses, ...chain } = presets['berlin-mss']
const sides = (value: number) => [value - 1e-9, value, value + 1e-9]

// METHODS B §6 and the edition's text: status mittel is [−1, 1], niedrig (1, 1.5]; dynamics stabil [−1, 1]
describe('berlin-mss', () => {
  it('is z with the population SD, sum, z again', () =>
    expect(chain).toMatchObject({ normalise: 'z-population', aggregate: 'sum', restandardise: true }))
  it('names its source', () => expect(chain.source).toContain('Monitoring Soziale Stadtentwicklung 2021'))

  it.each([
    [-1, ['hoch', 'mittel', 'mittel']],
    [1, ['mittel', 'mittel', 'niedrig']],
    [1.5, ['niedrig', 'niedrig', 'sehr niedrig']],
  ])('cuts status at %f', (at, labels) =>
    expect(sides(at).map((value) => classOf(value, classes)?.label.de)).toEqual(labels),
  )
  it.each([
    [-1, ['positiv', 'stabil', 'stabil']],
    [1, ['stabil', 'stabil', 'negativ']],
  ])('cuts dynamics at %f', (at, labels) =>
    expect(sides(at).map((value) => classOf(value, dynamicsClasses)?.label.de)).toEqual(labels),
  )

  it('numbers and signs the status', () => {
    expect(classes.map(({ number, sign, label }) => [number, sign, label.en])).toEqual([
      [1, '1', 'high'],
      [2, '2', 'medium'],
      [3, '3', 'low'],
      [4, '4', 'very low'],
    ])
  })
  it('numbers and signs the dynamics', () =>
    expect(dynamicsClasses.map(({ number, sign, label }) => [number, sign, label.en])).toEqual([
      [1, '+', 'positive'],
      [3, '+/-', 'stable'],
      [5, '-', 'negative'],
    ]))
})
