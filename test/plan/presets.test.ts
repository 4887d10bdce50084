import { describe, expect, it } from 'vitest'
import { classOf } from '../../src/measures/classify/class-of.ts'
import { run } from '../../src/measures/composite/chain/run.ts'
import { presetNames } from '../../src/plan/preset-names.ts'
import { presets } from '../../src/plan/presets.ts'
import { presetEntries } from '../../src/plan/schema/social-index.ts'
import { agree } from '../support/agree.ts'
import { edited, planOf, problems } from '../support/atlas-text.ts'
import { mss, summary } from '../support/mss.ts'

describe.each(presetNames)('%s', (name) => {
  const { index, source, label } = presets[name]
  it('is in order', () => expect(presetEntries.safeParse(index).error).toBeUndefined())
  it('says where it comes from', () => expect([source, label.de, label.en].every((words) => words !== '')).toBe(true))
  it('is known to the plan', () =>
    expect(problems(edited(['berlin-mss', name])).map(({ code }) => code)).not.toContain('ATL-0105'))
})

const members = ['S1', 'S2', 'S3']
const indicator = (id: string) =>
  `  ${id.toLowerCase()}: { label: ${id}, value: ew.quote, unit: "%", direction: burden }`
const plan = (text: string) =>
  planOf(
    ['indicators:\n', `indicators:\n${[...members, 'D1', 'D2', 'D3'].map(indicator).join('\n')}\n`],
    ['status: [armut, wahl]', `status: [s1, s2, s3]\n    dynamics: { given: [d1, d2, d3] }${text}`],
  ).index['sozial']!

describe('numpy on kunststadt-64, in the manner of Berlin', () => {
  const result = (ids: readonly string[], chain = plan('').chain) =>
    run(chain, {
      areas: mss.map(({ id }) => id),
      columns: Object.fromEntries(ids.map((id) => [id.toLowerCase(), mss.map(({ values }) => values[id]!)])),
      excluded: mss.map(({ valid }) => (valid ? null : { de: 'x', en: 'x' })),
    })
  const index = plan('')
  const [status, dynamics] = [result(members), result(['D1', 'D2', 'D3'], index.dynamics!.chain)]
  const classes = index.classes.kind === 'breaks' ? index.classes.classes : []
  const changes = index.dynamicsClasses.kind === 'breaks' ? index.dynamicsClasses.classes : []
  const valid = mss.map((area, i) => ({ area, i })).filter(({ area }) => area.valid)

  it('has 46 valid areas of 64', () => {
    expect([mss.length, valid.length]).toEqual([summary.n, summary.n_valid])
    expect(status.value.filter((value) => !Number.isNaN(value))).toHaveLength(46)
  })
  it.each(valid)('agrees on $area.id', ({ area: { expected }, i }) => {
    members.forEach((name, k) => agree(status.stage.columns[k]![i]!, Number(expected![`z${name}`])))
    ;['zD1', 'zD2', 'zD3'].forEach((name, k) => agree(dynamics.stage.columns[k]![i]!, Number(expected![name])))
    agree(status.raw.get('sozial')![i]!, Number(expected!.status_sum))
    agree(status.value[i]!, Number(expected!.status_index))
    agree(dynamics.raw.get('sozial')![i]!, Number(expected!.dyn_sum))
    agree(dynamics.value[i]!, Number(expected!.dyn_index))
    const klasse = classOf(status.value[i]!, classes)!
    const change = classOf(dynamics.value[i]!, changes)!
    expect([klasse.label.de, change.label.de, klasse.sign + change.sign]).toEqual([
      expected!.status_class,
      expected!.dyn_class,
      expected!.sdi,
    ])
  })
  it('has as many areas in each class', () => {
    const counts = (labels: string[]) =>
      labels.reduce<Record<string, number>>((all, one) => ({ ...all, [one]: (all[one] ?? 0) + 1 }), {})
    expect(counts(valid.map(({ i }) => classOf(status.value[i]!, classes)!.label.de))).toEqual(
      summary.class_counts.status,
    )
    expect(counts(valid.map(({ i }) => classOf(dynamics.value[i]!, changes)!.label.de))).toEqual(
      summary.class_counts.dynamik,
    )
  })
  // negative control: with n − 1, z shrinks by √(45/46) = 0.989 and no longer agrees
  it('differs with the sample SD', () => {
    const sample = result(members, plan('\n    normalise: z-sample').chain)
    for (const { i } of valid)
      expect(sample.raw.get('sozial')![i]! / status.raw.get('sozial')![i]!).toBeCloseTo(Math.sqrt(45 / 46), 12)
  })
})

// METHODS B §6 and the edition's text: status mittel is [−1, 1], niedrig (1, 1.5]; dynamics stabil [−1, 1]
describe('berlin-mss', () => {
  const { classes, dynamicsClasses } = plan('')
  const list = (rule: typeof classes) => (rule.kind === 'breaks' ? rule.classes : [])
  const sides = (value: number) => [value - 1e-9, value, value + 1e-9]
  it.each([
    [-1, ['hoch', 'mittel', 'mittel']],
    [1, ['mittel', 'mittel', 'niedrig']],
    [1.5, ['niedrig', 'niedrig', 'sehr niedrig']],
  ])('cuts status at %f', (at, labels) =>
    expect(sides(at).map((value) => classOf(value, list(classes))?.label.de)).toEqual(labels),
  )
  it.each([
    [-1, ['positiv', 'stabil', 'stabil']],
    [1, ['stabil', 'stabil', 'negativ']],
  ])('cuts dynamics at %f', (at, labels) =>
    expect(sides(at).map((value) => classOf(value, list(dynamicsClasses))?.label.de)).toEqual(labels),
  )
  it('numbers and signs both', () =>
    expect(
      [...list(classes), ...list(dynamicsClasses)].map(({ number, sign, label }) => [number, sign, label.en]),
    ).toEqual([
      [1, '1', 'high'],
      [2, '2', 'medium'],
      [3, '3', 'low'],
      [4, '4', 'very low'],
      [1, '+', 'positive'],
      [3, '+/-', 'stable'],
      [5, '-', 'negative'],
    ]))
})
