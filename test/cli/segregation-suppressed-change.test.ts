import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

// The group in four areas of ten persons, 8 in all: 1, 3 and two of 1 to 3 that are 4 together before; all known now
const before = 'id,bez,arm,alle\na,1,1,10\nb,1,*,10\nc,2,3,10\nd,2,.,10\nS,,8,40\n'
const now = 'id,bez,arm,alle\na,1,0,10\nb,1,0,10\nc,2,2,10\nd,2,6,10\nS,,8,40\n'
const call = 'segregation now.csv --key id --groups arm --total alle --drop S --compare before.csv'
const host = (then = before, table = now) => memory({ 'now.csv': table, 'before.csv': then })
interface Change {
  level: string
  measure: string
  difference: number | null
  range: Record<'before' | 'after' | 'difference', { lower: number; upper: number; sharp: boolean }> | null
}
const changes = async (options: string, ...files: Parameters<typeof host>) => {
  const { code, out, err } = await atlas(`${call} ${options} --json`, host(...files))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return (JSON.parse(out) as { changes: Change[] }).changes
}

describe('atlas segregation --suppressed --compare', () => {
  it('gives both values and their difference as ranges, worked by hand', async () => {
    const [isolation] = await changes('--suppressed 1..3 --measures isolation')
    // Before: 1, 3 and 1 3, 2 2 or 3 1: Σ g²/(8 · 10) from 18/80 to 20/80. Now: (4 + 36)/80
    expect(isolation!.difference).toBeNull()
    const { before: then, after, difference } = isolation!.range!
    expect([then.lower, then.upper, after.lower, after.upper].map((x) => Math.round(x * 80))).toEqual([18, 20, 40, 40])
    expect(difference.lower).toBeCloseTo(20 / 80, 14)
    expect(difference.upper).toBeCloseTo(22 / 80, 14)
    expect(difference.sharp).toBe(true)
  })
  it('holds every pair of tables that fits, and both ends come about', async () => {
    // Now too, two of the counts are withheld
    const later = now.replace('c,2,2', 'c,2,*').replace('b,1,0', 'b,1,*')
    for (const measure of ['isolation', 'segregation-index', 'eta-squared', 'theil-h']) {
      const [one] = await changes(`--suppressed 1..3 --measures ${measure}`, before, later.replace('d,2,6', 'd,2,4'))
      const of = (g: readonly number[]) => value(measure, g)
      const then = [of([1, 1, 3, 3]), of([1, 2, 3, 2]), of([1, 3, 3, 1])]
      // 0, 4 and two of 1 to 3 that are 4 together
      const here = [of([0, 1, 3, 4]), of([0, 2, 2, 4]), of([0, 3, 1, 4])]
      const all = here.flatMap((a) => then.map((b) => a - b))
      const { lower, upper, sharp } = one!.range!.difference
      expect(lower).toBeLessThanOrEqual(Math.min(...all) + 1e-12)
      expect(upper).toBeGreaterThanOrEqual(Math.max(...all) - 1e-12)
      if (sharp) {
        expect(lower).toBeCloseTo(Math.min(...all), 12)
        expect(upper).toBeCloseTo(Math.max(...all), 12)
      }
    }
  })
  it('also on higher levels', async () => {
    const all = await changes('--suppressed 1..3 --measures isolation --by bez')
    const above = all.find(({ level }) => level === 'bez')!
    // Districts of 2 to 4 and 4 to 6 before, 0 and 8 now
    expect(above.range!.before.lower).toBeCloseTo(32 / 160, 14)
    expect(above.range!.before.upper).toBeCloseTo(40 / 160, 14)
    expect(above.range!.difference.lower).toBeCloseTo(64 / 160 - 40 / 160, 14)
  })
  it('says it in words and in CSV', async () => {
    const { out } = await atlas(`${call} --suppressed 1..3 --measures isolation`, host())
    const text = out.replaceAll(/\u202f/g, ' ')
    expect(text).toMatch(/Veränderung, als Spanne: arm, verglichen mit allen übrigen/)
    expect(text).toMatch(/isolation +22,5–25,0 +50,0 +\+25,0 bis \+27,5 +sicher höher +scharf/)
    const csv = (await atlas(`${call} --suppressed 1..3 --measures isolation --csv`, host())).out.split('\n')
    expect(csv[0]).toMatch(
      /vorher_mindestens,vorher_hoechstens,mindestens,hoechstens,differenz_mindestens,differenz_ho/,
    )
    const cells = csv[1]!.split(',')
    expect([cells.slice(0, 4), cells.at(-5)]).toEqual([['base', 'arm', 'rest', 'isolation'], 'scharf'])
    const ends = cells.slice(-11, -5).map(Number)
    for (const [k, end] of [0.225, 0.25, 0.5, 0.5, 0.25, 0.275].entries()) expect(ends[k]).toBeCloseTo(end, 12)
  })
  it('says which measures are not compared, and stops where that is all', async () => {
    const { out } = await atlas(
      `${call} --suppressed 1..3 --measures isolation,bias-corrected-dissimilarity --json`,
      host(),
    )
    const told = JSON.parse(out) as { changes: Change[]; findings: { code: string; value: string }[] }
    expect(told.changes.map(({ measure }) => measure)).toEqual(['isolation'])
    expect(told.findings).toMatchObject([{ code: 'ATL-0366', severity: 'info', value: 'bias-corrected-dissimilarity' }])
    const { code, err } = await atlas(`${call} --suppressed 1..3 --measures bias-corrected-dissimilarity`, host())
    expect(code).toBe(1)
    expect(err).toContain('ATL-0366')
  })
  it('says what fits to nobody in the other table', async () => {
    const { code, err } = await atlas(`${call} --suppressed 3..3`, host())
    expect([code, err.includes('ATL-0365')]).toEqual([1, true])
  })
})

it('puts the range beside the difference of rounded counts', async () => {
  const [isolation] = await changes(
    '--rounded 5 --measures isolation',
    'id,arm,alle\na,5,100\nb,10,100\n',
    'id,arm,alle\na,5,100\nb,20,100\n',
  )
  expect(isolation!.difference).toBeCloseTo(425 / 2500 - 125 / 1500, 14)
  const { lower, upper } = isolation!.range!.difference
  expect(lower).toBeLessThan(isolation!.difference!)
  expect(upper).toBeGreaterThan(isolation!.difference!)
})

/** Measures of a group in four areas of ten persons, by their formulas. */
function value(measure: string, g: readonly number[]): number {
  const [G, T] = [g.reduce((a, b) => a + b, 0), 40]
  const P = G / T
  const over = (of: (own: number) => number) => g.reduce((sum, own) => sum + of(own), 0)
  const entropy = (p: number) => (p === 0 || p === 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p))
  switch (measure) {
    case 'isolation':
      return over((own) => ((own / G) * own) / 10)
    case 'segregation-index':
      return over((own) => Math.abs(own / G - (10 - own) / (T - G)) / 2)
    case 'eta-squared':
      return over((own) => (10 * (own / 10 - P) ** 2) / (T * P * (1 - P)))
    default:
      return over((own) => (10 * (entropy(P) - entropy(own / 10))) / (T * entropy(P)))
  }
}
it('gives each setting its own range', async () => {
  const both = await changes('--rounded 2 --measures atkinson:b=0.5/0.9', before.replaceAll(/[*.]/g, '2'))
  const [half] = await changes('--rounded 2 --measures atkinson', before.replaceAll(/[*.]/g, '2'))
  expect(both[0]!.range).toEqual(half!.range)
  expect(both[1]!.range).not.toEqual(half!.range)
})
