import { byKey } from '../../model/bezugsraum.ts'
import type { Layer } from '../../model/layer.ts'
import type { IndexInfo, Publication } from '../../model/publication.ts'
import type { IndexScore, Release } from '../../model/score.ts'
import type { Language } from '../../model/text.ts'
import { reason } from '../report/reason.ts'
import { indexWords } from '../words.ts'
import { outlines } from './outlines.ts'
import { shades } from './shades.ts'
import { dotted, hatched, room, sheet } from './sheet.ts'
import { xml } from './xml.ts'

const words = {
  de: {
    unsure: 'schraffiert: Klasse nicht sicher von der daneben zu unterscheiden',
    unsureHere: 'nicht sicher von der Klasse daneben zu unterscheiden',
    missing: 'gepunktet: nicht bewertet',
    none: 'nicht bewertet',
    darker: { burden: 'Dunkler: höhere Belastung.', resource: 'Dunkler: ungünstigere Lage.' },
    areas: 'Die Karte zeigt Räume, nicht Menschen; Quellen stehen im Bericht.',
  },
  en: {
    unsure: 'hatched: cannot be told apart with certainty from the class beside',
    unsureHere: 'cannot be told apart with certainty from the class beside',
    missing: 'dotted: not assessed',
    none: 'not assessed',
    darker: { burden: 'Darker: higher burden.', resource: 'Darker: less favourable situation.' },
    areas: 'The map shows areas, not people; sources stand in the report.',
  },
}

/**
 * Map of the classes of an index in the report year (SVG 1.1): areas by class from light to dark, hatched where small counts
 * leave the class open, dotted where there is none, with the legend below; each area says its name and class where the
 * pointer rests. Of a layer in any system. O(corners).
 */
export function indexMap(release: Release, publication: Publication, layer: Layer, index: IndexInfo): string {
  const { language, base, notice, publisher } = publication
  const w = words[language]
  const high = index.high ?? 'burden'
  const year = publication.years.at(-1)!
  const scores = new Map(
    release.indices
      .filter((s) => s.index === index.id && s.year === year && s.ebene === base.id)
      .map((s) => [s.raum, s] as const),
  )
  const scale = shades(index.classes.length)
  const colours = high === 'resource' ? scale.toReversed() : scale
  const colourOf = new Map(index.classes.map(({ number }, k) => [number, colours[k]!]))
  const { paths, width, height } = outlines(layer, room)
  const areas = [...paths].sort(([a], [b]) => byKey(a, b)).map(([raum, path]) => ({ raum, path, s: scores.get(raum) }))
  const count = (of: (s: IndexScore | undefined) => boolean) => areas.filter(({ s }) => of(s)).length
  const drawn = areas.flatMap(({ raum, path, s }) => {
    const name = `<title>${xml(`${s?.name ?? raum} (${raum}): ${said(s, language)}`)}</title>`
    const fills = [s?.klasse ? colourOf.get(s.klasse.number)! : dotted, ...(isUnsure(s) ? [hatched] : [])]
    return fills.map((fill) => `<path d="${path}" fill="${fill}">${name}</path>`)
  })
  const marks = [
    { fill: hatched, text: w.unsure, n: count(isUnsure) },
    { fill: dotted, text: w.missing, n: count((s) => !s?.klasse) },
  ]
  return sheet({
    title: `${index.label[language]} ${year}`,
    drawing: { paths: drawn, width, height },
    keys: [
      ...index.classes.map(({ number, label }) => ({
        fill: colourOf.get(number)!,
        text: label[language],
        n: count((s) => s?.klasse?.number === number),
      })),
      ...marks.filter(({ n }) => n > 0),
    ],
    notes: [
      `${w.darker[high]} ${indexWords[high].order[language]}`,
      ...(notice === null ? [] : [notice[language]]),
      `${publisher.name}. ${w.areas}`,
    ],
  })
}

const isUnsure = (s: IndexScore | undefined): boolean => Boolean(s?.klasse) && s?.certainty?.distinct === false

/** The class of an area, or why it has none. */
function said(s: IndexScore | undefined, language: Language): string {
  const w = words[language]
  if (s === undefined) return w.none
  if (s.klasse === null) return reason(s)[language]
  return `${s.klasse.label[language]}${isUnsure(s) ? `; ${w.unsureHere}` : ''}`
}
