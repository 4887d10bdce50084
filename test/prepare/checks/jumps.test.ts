import { describe, expect, it } from 'vitest'
import { jumps } from '../../../src/prepare/checks/jumps.ts'
import { formula, subject } from '../../support/subject.ts'

const found = (
  now: number[],
  before: number[] | undefined,
  beyond: { absolute: number } | { relative: number } = { relative: 0.2 },
  least = 0,
) =>
  jumps(
    subject(
      { 'ew.alle': now },
      { jumps: [{ value: formula('ew.alle'), beyond, least }] },
      before ? { before: { 'ew.alle': before } } : {},
    ),
  )

describe('a jump against the year before', () => {
  it('is measured against the median change: here none', () =>
    expect(found([100, 200, 360, 400], [100, 200, 300, 400])).toEqual([]))
  it('is a warning that names the bound and no count', () => {
    const [finding, ...more] = found([100, 200, 370, 400], [100, 200, 300, 400])
    expect(more).toEqual([])
    expect(finding).toMatchObject({ code: 'ATL-0332', severity: 'warning', row: 4, raum: '0103', year: 2024 })
    expect(finding!.found.de).toContain('Grenze 20 %')
    expect(finding!.value).toBe('300 → 370')
    expect(JSON.stringify({ ...finding, value: undefined })).not.toMatch(/370|300/)
  })
  it('of all areas alike is one finding for the column', () =>
    expect(found([200, 400, 600], [100, 200, 300])).toMatchObject([
      { code: 'ATL-0332', column: 'ALLE', found: { de: expect.stringContaining('um 100 % verändert') } },
    ]))
  it('of one area among those that doubled is that of the one that did not', () =>
    expect(found([200, 400, 300, 800], [100, 200, 300, 400]).map(({ raum }) => raum)).toEqual([undefined, '0103']))
  it('is small where few moved', () => {
    expect(found([100, 200, 300, 8], [100, 200, 300, 4], { relative: 0.2 }, 4)).toEqual([])
    expect(found([100, 200, 300, 9], [100, 200, 300, 4], { relative: 0.2 }, 4)).toHaveLength(1)
  })
  it('may be declared in the unit of the value', () =>
    expect(found([10, 20, 31], [10, 20, 30], { absolute: 0.5 }).map(({ raum }) => raum)).toEqual(['0103']))
  it('is none in the first year', () => expect(found([1, 2], undefined)).toEqual([]))
})
