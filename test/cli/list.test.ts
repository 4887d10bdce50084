import { describe, expect, it } from 'vitest'
import { localMeasures } from '../../src/measures/index.ts'
import { atlas, musterstadt, textOf } from './musterstadt.ts'

const layer = 'geo/bezugsraeume_2022.geojson'

describe('atlas list', () => {
  it('measures needs no plan', async () => {
    const { code, out, err } = await atlas('list measures')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Kennung +Bezeichnung +Familie, Dimension +Bereich +Quelle\n/)
    expect(out).toMatch(/^dissimilarity +Dissimilaritätsindex.*segregation, evenness +0 … 1 +Duncan/m)
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
  it('presets says what of each is not published', async () => {
    const { out } = await atlas('list presets')
    expect(out).toMatch(
      /\nmagdeburg\n {2}Magdeburg bildet vier Gruppen .* nicht im Einzelnen veröffentlicht: hier das Mittel/,
    )
    expect((await atlas('list presets --lang en')).out).toMatch(/\nkgst\n {2}\S/)
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
  it('areas reads the areas alone, and refuses areas with errors', async () => {
    const none = { 'daten/sgb2_2024.csv': null, 'geo/umsteiger_2019_2022.csv': null, 'geo/stadtteile.csv': null }
    const { code, out } = await atlas('list areas stadt/atlas.yaml', musterstadt(none))
    const areas = out.match(/^0\d{7} .* (2019|2022)-01-01$/gm)?.length
    // one of 64 lies in two pieces
    expect({ code, areas }).toEqual({ code: 0, areas: 64 + 64 })
    const twice = textOf(layer).replace('"RAUM_NR":"01010102"', '"RAUM_NR":"01010101"')
    const wrong = await atlas('list areas stadt/atlas.yaml', musterstadt({ [layer]: twice }))
    expect(wrong).toMatchObject({ code: 1, out: '' })
    expect(wrong.err).toContain('01010101')
  })
  it('indicators without a plan says so', async () =>
    expect(await atlas('list indicators')).toMatchObject({ code: 3, out: '' }))
})
