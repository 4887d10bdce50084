import { describe, expect, it } from 'vitest'
import { localMeasures } from '../../src/measures/index.ts'
import { atlas, musterstadt } from './musterstadt.ts'

describe('atlas list', () => {
  it('measures needs no plan', async () => {
    const { code, out, err } = await atlas('list measures')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Kennung +Bezeichnung +Bereich +Quelle\n/)
    expect(out).toMatch(/^dissimilarity +Dissimilaritätsindex.*0 … 1 +Duncan/m)
    expect((await atlas('list measures --lang en')).out).toMatch(/^dissimilarity +Dissimilarity index/m)
  })
  it('measures of a family, with their formulas', async () => {
    const { out } = await atlas('list measures --family exposure')
    expect(out).toMatch(/^isolation .*Σ/m)
    expect(out).not.toMatch(/^gini /m)
    expect((await atlas('list measures --family segregation')).out).toMatch(/^gini .*Σ/m)
    expect(await atlas('list measures --family evennes')).toMatchObject({ code: 2, out: '' })
  })
  it('measures as JSON has what a measure says of itself', async () => {
    const all = JSON.parse((await atlas('list measures --json')).out) as { id: string }[]
    const keys = ['id', 'label', 'formula', 'source', 'range', 'needs', 'reading']
    for (const each of all) {
      const own = each.id in localMeasures ? keys : [...keys, 'laws']
      expect(Object.keys(each)).toEqual(expect.arrayContaining(own))
    }
  })
  it('presets needs no plan, and says where each comes from', async () => {
    expect((await atlas('list presets')).out).toMatch(/^gisd +Deprivation in drei Dimensionen.* Robert Koch-Institut/m)
    const all = JSON.parse((await atlas('list presets --json')).out) as { id: string; note: { de: string } }[]
    expect(all.map(({ id }) => id)).toContain('berlin-mss')
    for (const { note } of all) expect(note.de).not.toBe('')
  })
  it('indicators are those of the plan, with the direction in words', async () => {
    const { out } = await atlas('list indicators stadt/atlas.yaml', musterstadt())
    expect(out).toMatch(/^kinderarmut +.* % +Belastung$/m)
    const all = JSON.parse((await atlas('list indicators stadt/atlas.yaml --json', musterstadt())).out) as {
      id: string
      direction: string
    }[]
    expect(all).toContainEqual(expect.objectContaining({ id: 'kinderarmut', direction: 'burden' }))
  })
  it('areas keep the zeros of their keys', async () => {
    const { out } = await atlas('list areas stadt/atlas.yaml', musterstadt())
    expect(out).toMatch(/^0\d{7} +\S/m)
    const all = JSON.parse((await atlas('list areas stadt/atlas.yaml --json', musterstadt())).out) as { id: unknown }[]
    expect(all.every(({ id }) => typeof id === 'string')).toBe(true)
  })
  it('indicators without a plan says so', async () =>
    expect(await atlas('list indicators')).toMatchObject({ code: 3, out: '' }))
})
