import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

interface Value {
  level: string
  group: string
  measure: string
  value: number | null
  areas: number
  leftOut: number
  bounds: { lower: number; upper: number; sharp: boolean; hidden: number } | null
}
const table = 'id,bez,a,b,c,alle\nx,1,10,20,30,60\ny,1,*,25,*,40\nz,2,30,5,5,40\n'
const call = 'segregation t.csv --key id --groups a,b,c --total alle --suppressed 1..20'
const ids = 'mutual-information,multigroup-theil-h,multigroup-dissimilarity'
const run = (line: string) => atlas(line, memory({ 't.csv': table, 'vorher.csv': table.replace('*,25,*', '8,25,7') }))
const values = async (options: string, line = call) => {
  const { code, out, err } = await run(`${line} ${options} --json`)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return (JSON.parse(out) as { values: Value[] }).values.filter(({ group }) => group === 'all')
}

describe('atlas segregation --suppressed of several groups', () => {
  // of y 1 to 14 belong to a, 14 to 1 to c: every such city, computed by itself
  it('gives bounds that hold for every table', async () => {
    const found = await values(`--measures ${ids} --by bez`)
    expect(found.filter(({ level }) => level === 'base')).toHaveLength(3)
    for (let a = 1; a <= 14; a++) {
      let left = 0
      const rows = table.replaceAll('*', () => String(left++ === 0 ? a : 15 - a))
      const { out } = await atlas(`${call} --measures ${ids} --by bez --json`, memory({ 't.csv': rows }))
      const known = (JSON.parse(out) as { values: Value[] }).values.filter(({ group }) => group === 'all')
      known.forEach((one, k) => {
        const { value, areas, leftOut, bounds, measure, level } = found[k]!
        expect([measure, level, value, leftOut]).toEqual([one.measure, one.level, null, 0])
        expect(areas).toBe(level === 'base' ? 3 : 2)
        expect(bounds).toMatchObject({ sharp: false, hidden: 2 })
        expect(one.value).toBeGreaterThanOrEqual(bounds!.lower - 1e-12)
        expect(one.value).toBeLessThanOrEqual(bounds!.upper + 1e-12)
        expect(bounds!.upper - bounds!.lower).toBeLessThan(0.6)
      })
    }
  })
  it('says so, also of a change, and why others have none', async () => {
    const { out } = await run(`${call} --measures ${ids},relative-diversity --compare vorher.csv`)
    expect(out).toMatch(/multigroup-dissimilarity +\d\S*–\d/)
    expect(out).toMatch(/relative-diversity +\S+ \(ohne 1 Raum\)/)
    expect(out).toMatch(/Veränderung, als Spanne: a, b, c\n\n[^\n]*\n(multigroup|mutual)/)
    expect(out).toContain('sind aber weiter als nötig')
  })
  it('is an error where nobody fits', async () => {
    const { code, err } = await run(call.replace('1..20', '1..2'))
    expect(code).toBe(1)
    expect(err).toContain('ATL-0365')
  })
})
