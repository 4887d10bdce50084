import { describe, expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { frameOf } from '../../../src/pipeline/gather/frame-of.ts'
import { planOf } from '../../support/atlas-text.ts'
import { units } from '../../support/frame.ts'
import { table } from '../../support/table.ts'

const plan = planOf()
const areas = units('0101', '0102')
const column = (values: number[], header: string) => ({ ...table(values.map((v) => ['', v])).numbers['alle']!, header })
const delivered = {
  ...table(
    [
      ['0102', 20],
      ['0101', 10],
    ],
    { texts: { grund: ['b', 'a'] } },
  ),
  numbers: { alle: column([20, 10], 'ALLE'), arm: column([2, 1], 'ARM'), quote: column([50, 60], 'QUOTE') },
}
const none = new Set<string>()

it('has every column of the plan by its full name', () => {
  const { value, findings } = frameOf(plan, 2024, areas, [delivered], none)
  expect(findings).toEqual([])
  expect([...value.numbers.keys(), ...value.texts.keys()]).toEqual(['ew.alle', 'ew.arm', 'ew.quote', 'ew.grund'])
  expect([...value.numbers.get('ew.alle')!.values]).toEqual([10, 20])
  expect(value.texts.get('ew.grund')).toEqual(['a', 'b'])
})
it('names the Gebietsstand that a key belongs to', () => {
  const others = [{ gebietsstand: '2019-01-01', units: units('0109') }]
  const strange = { ...delivered, keys: ['0102', '0109'] }
  const [finding] = frameOf(plan, 2024, areas, [strange], none, others).findings
  expect(finding).toMatchObject({
    code: 'ATL-0301',
    consequence: { en: 'the key exists in the Gebietsstand 2019-01-01' },
  })
})

describe('a source that is not delivered for the year', () => {
  const other = planOf(['    key: NR\n', '    key: NR\n    years: { from: 2023, to: 2023 }\n'])
  it('is absent everywhere, and nothing to find', () => {
    const { value, findings } = frameOf(other, 2024, areas, [], none)
    expect(findings).toEqual([])
    const { values, status, origin } = value.numbers.get('ew.alle')!
    expect([...values, ...status, ...origin.lines]).toEqual([NaN, NaN, statusCode.absent, statusCode.absent, 0, 0])
    expect(value.texts.get('ew.grund')).toEqual(['', ''])
  })
})

describe('a source that should be', () => {
  it('and has no row in its file', () =>
    expect(frameOf(plan, 2024, areas, [{ ...delivered, year: 2023 as never }], none).findings).toMatchObject([
      { code: 'ATL-0302', severity: 'error', file: 'daten/ew_2024.csv', year: 2024 },
    ]))
  it('is a warning where rows may be missing', () =>
    expect(
      frameOf(planOf(['    key: NR\n', '    key: NR\n    missing: allow\n']), 2024, areas, [], none).findings,
    ).toMatchObject([{ code: 'ATL-0302', severity: 'warning' }]))
  it('is not mentioned again where its file is broken', () =>
    expect(frameOf(plan, 2024, areas, [], new Set(['daten/ew_2024.csv'])).findings).toEqual([]))
})

it('has nothing to align without areas, and nothing to say', () => {
  const { value, findings } = frameOf(plan, 2024, [], [delivered], none)
  expect(findings).toEqual([])
  expect(value.numbers.get('ew.alle')!.values).toHaveLength(0)
})
