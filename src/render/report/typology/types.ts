import type { TypeProfile, TypologyInfo } from '../../../model/typology.ts'
import { unitWords } from '../../language/unit-words.ts'
import { escape } from '../../markdown/escape.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'
import { percent } from '../percent.ts'

const words = {
  de: {
    title: 'Die Typen',
    named: 'Namen der Typen sind vereinbart, nicht errechnet: Sie stehen dort, wo der Typ noch ist, was sie sagen.',
    means: (year: number) => `Mittelwerte der Räume ${year}`,
    indicator: 'Indikator',
    all: 'alle Räume',
    areas: 'Räume',
    silhouette: 'Silhouette (1 klar, 0 ohne Grenze)',
    found: 'bei neu gezogenen Räumen wiedergefunden',
  },
  en: {
    title: 'The types',
    named: 'Names of types are agreed, not computed: they stand where the type still is what they say.',
    means: (year: number) => `Means of the areas ${year}`,
    indicator: 'Indicator',
    all: 'all areas',
    areas: 'areas',
    silhouette: 'silhouette (1 clear, 0 without border)',
    found: 'found again in areas drawn anew',
  },
}

/** What the areas of each type have in common: in words, and in the units of the indicators. */
export function typologyTypes(e: Edition, info: TypologyInfo): readonly string[] {
  const w = words[e.language]
  const types = (e.release.typeProfiles ?? []).filter((type) => type.typology === info.id && type.year === e.year)
  const all = types.reduce((sum, { areas }) => sum + areas, 0)
  const row = (head: string, cell: (type: TypeProfile) => string, last: string) => [head, ...types.map(cell), last]
  const indicators = info.indicators.map((id, k) => {
    const { label, unit } = e.publication.indicators.find((one) => one.id === id)!
    const head = `${e.say(label)} (${escape(unitWords(unit, e.language))})`
    return row(head, ({ indicators: own }) => e.number(own[k]!.mean, 1), e.number(types[0]!.indicators[k]!.all, 1))
  })
  return [
    `### ${w.title}`,
    types.map((type) => `- ${e.say(type.portrait)}`).join('\n'),
    ...(info.named ? [w.named] : []),
    ...info.years.filter(({ year }) => year === e.year).flatMap(({ misnamed }) => misnamed.map(e.sentence)),
    `${w.means(e.year)}:`,
    grid(
      `l${'r'.repeat(types.length + 1)}`,
      [w.indicator, ...types.map(({ label }) => e.say(label)), w.all],
      [
        ...indicators,
        row(w.areas, ({ areas }) => e.number(areas, 0), e.number(all, 0)),
        row(w.silhouette, (type) => e.number(type.silhouette, 2), ''),
        row(w.found, (type) => (Number.isNaN(type.stability) ? '' : percent(e, type.stability)), ''),
      ],
    ),
  ]
}
