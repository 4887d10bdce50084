import { describe, expect, it } from 'vitest'
import { readXml } from '../../../src/ingest/workbook/xml.ts'
import { raumId, type RaumId } from '../../../src/model/bezugsraum.ts'
import type { Layer, Polygon } from '../../../src/model/layer.ts'
import type { IndexScore, RankCertainty } from '../../../src/model/score.ts'
import { indexMap } from '../../../src/render/map/index-map.ts'
import { shades } from '../../../src/render/map/shades.ts'
import { release } from '../../support/release.ts'
import { classes, city, indexScore, names, publication } from '../city.ts'

const layer: Layer = {
  crs: 'EPSG:25832',
  polygons: new Map(
    [...Object.keys(names), '01010199'].map((key, i): [RaumId, readonly Polygon[]] => [
      raumId(key),
      [
        [
          [
            [i, 0],
            [i + 1, 0],
            [i + 1, 1],
            [i, 1],
            [i, 0],
          ],
        ],
      ],
    ]),
  ),
}
const index = publication.indices[0]!
const map = (scores: readonly IndexScore[] = city.indices, over: object = {}) =>
  indexMap(release({ indices: scores }), publication, layer, { ...index, ...over })
const unsure: RankCertainty = {
  low: 1,
  high: 4,
  share: 0.6,
  rival: classes[2]!,
  distinct: false,
  open: [3],
  words: { de: '', en: '' },
}
/** Colour and what is said, of every path that says something. */
const drawn = (svg: string) =>
  [...svg.matchAll(/<path d="[^"]*" fill="([^"]*)"><title>([^<]*)<\/title>/g)].map(([, fill, text]) => [fill, text])

describe('indexMap', () => {
  it('colours each area by its class, dots those without, and says which and why', () => {
    const [high, medium, low, lowest] = shades(4)
    const colour: Readonly<Record<string, string | undefined>> = {
      hoch: high,
      mittel: medium,
      niedrig: low,
      'sehr niedrig': lowest,
    }
    const now = city.indices.filter((s) => s.year === 2024)
    expect(now.length).toBe(6)
    expect(drawn(map())).toEqual([
      ...Object.entries(names).map(([key, name]) => {
        const s = now.find(({ raum }) => raum === key)!
        return s.klasse
          ? [colour[s.klasse.label.de], `${name} (${key}): ${s.klasse.label.de}`]
          : ['url(#dotted)', `${name} (${key}): weniger als 300 Einwohner`]
      }),
      ['url(#dotted)', '01010199 (01010199): nicht bewertet'],
    ])
  })
  it('hatches an area whose class is not certain, over its colour, and no other', () => {
    const [one, two] = [classes[3]!, classes[0]!].map((klasse, i) =>
      indexScore({
        raum: raumId(`0101010${i + 1}`),
        name: `R${i}`,
        value: 1,
        klasse,
        certainty: { ...unsure, distinct: i === 1 },
      }),
    )
    expect(drawn(map([one!, two!])).slice(0, 3)).toEqual([
      [shades(4)[3], 'R0 (01010101): sehr niedrig; nicht sicher von der Klasse daneben zu unterscheiden'],
      ['url(#hatched)', 'R0 (01010101): sehr niedrig; nicht sicher von der Klasse daneben zu unterscheiden'],
      [shades(4)[0], 'R1 (01010102): hoch'],
    ])
    expect(map([one!, two!])).toContain('schraffiert: Klasse nicht sicher von der daneben zu unterscheiden (1)')
    expect(map([two!])).not.toContain('schraffiert')
  })
  it('is darkest at the highest burden, whatever a high value means', () => {
    const scores = [classes[0]!, classes[3]!].map((klasse, i) =>
      indexScore({ raum: raumId(`0101010${i + 1}`), value: 1, klasse }),
    )
    const [light, dark] = [shades(4)[0], shades(4)[3]]
    expect(
      drawn(map(scores))
        .slice(0, 2)
        .map(([fill]) => fill),
    ).toEqual([light, dark])
    expect(
      drawn(map(scores, { high: 'resource' }))
        .slice(0, 2)
        .map(([fill]) => fill),
    ).toEqual([dark, light])
    expect(map(scores, { high: 'resource' })).toContain('Dunkler: ungünstigere Lage.')
  })
  it('counts the areas of each class in the legend', () => {
    const now = city.indices.filter((s) => s.year === 2024)
    for (const { label, number } of classes)
      expect(map()).toContain(`>${label.de} (${now.filter((s) => s.klasse?.number === number).length})</text>`)
    // one of the layer has no score at all
    expect(map()).toContain(`gepunktet: nicht bewertet (${now.filter((s) => !s.klasse).length + 1})`)
  })
  it('is XML with the notice in it, in both languages, the same at every call', () => {
    const tags: string[] = []
    readXml(new TextEncoder().encode(map()), 'map.svg', { open: (name) => void tags.push(name), close() {} })
    expect(tags[0]).toBe('svg')
    expect(map()).toContain('Erfundene Stadt')
    expect(map()).toBe(map())
    const english = indexMap(city, { ...publication, language: 'en' }, layer, index)
    expect(english).toContain('Darker: higher burden.')
    expect(english).toContain('<title>Social index 2024</title>')
    expect(english).not.toMatch(/Dunkler|bewertet|Räume/)
  })
})
