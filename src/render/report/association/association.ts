import type { AssociationInfo, AssociationScore } from '../../../model/association.ts'
import { wording } from '../../../model/text.ts'
import { pText } from '../../language/p-text.ts'
import { codeSpan } from '../../markdown/code-span.ts'
import { escape } from '../../markdown/escape.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'
import { neighboursLine } from '../segregation/neighbours.ts'
import { associationPlaces } from './places.ts'
import { associationSentence } from './sentence.ts'

const words = {
  de: {
    title: (year: number) => `Liegt Ähnliches beieinander? ${year}`,
    what: 'Ob Räume ihren Nachbarn in einem Indikator ähneln, sagt, ob Maßnahmen in einem Raum auch die Räume ringsum im Blick haben müssen. Verglichen wird mit denselben Werten, durch das Los auf die Karte verteilt.',
    heads: ['Indikator', 'Maß', 'Wert', 'Durch das Los', 'z', 'p', 'Räume'],
    reading:
      'z: Abstand vom Los in Standardabweichungen, nach der Formel; p: Anteil der Auslosungen, die mindestens so weit abliegen. Bei Morans I heißt ein Wert über dem des Loses, dass Nachbarn sich ähneln, bei Gearys C ein Wert darunter.',
    years: 'Nach Jahren',
    ladder: 'Leiter der Ebenen',
    levels: ['Indikator', 'Maß', 'Ebene', 'Räume', 'Wert', 'Durch das Los', 'z', 'p'],
    scale:
      'Je größer die Räume, desto weniger gibt es, und desto mehr macht das Los allein: Was bei kleinen Räumen deutlich ist, kann bei großen im Bereich des Zufalls liegen, auch wenn der Wert höher ist.',
    lots: (draws: string, seed: string) => `${draws} Auslosungen, Startwert ${seed}.`,
    source: 'Quelle',
    setting: 'Einstellung',
    methods: 'Wie gerechnet wird',
    of: (list: string) => `für ${list}`,
  },
  en: {
    title: (year: number) => `Does like stand beside like? ${year}`,
    what: 'Whether areas are like their neighbours in an indicator says whether measures taken in an area have to look at those around it as well. It is compared with the same values dealt out to the map by lot.',
    heads: ['Indicator', 'Measure', 'Value', 'By lot', 'z', 'p', 'Areas'],
    reading:
      "z: distance from the lot in standard deviations, by formula; p: share of the lots drawn that are at least as far out. Of Moran's I a value above that of the lot means that neighbours are alike, of Geary's C one below it.",
    years: 'Over the years',
    ladder: 'Ladder of levels',
    levels: ['Indicator', 'Measure', 'Level', 'Areas', 'Value', 'By lot', 'z', 'p'],
    scale:
      'The larger areas are, the fewer there are, and the more the lot makes by itself: what is clear among small areas may be within chance among large ones, even where the value is higher.',
    lots: (draws: string, seed: string) => `${draws} lots drawn, seed ${seed}.`,
    source: 'Source',
    setting: 'Setting',
    methods: 'How it is computed',
    of: (list: string) => `for ${list}`,
  },
}

/** Of which indicators neighbours are alike, where, how that was in earlier years, and how it is computed. */
export function association(e: Edition): string {
  const info = e.publication.association
  const all = e.release.association ?? []
  const base = all.filter(({ ebene }) => ebene === e.publication.base.id)
  const now = base.filter(({ year }) => year === e.year)
  if (!info || now.length === 0) return ''
  const w = words[e.language]
  const name = (s: AssociationScore) => indicatorName(e, s.indicator)
  const measure = (s: AssociationScore) => measureName(e, info, s.measure)
  return [
    `## ${w.title(e.year)}`,
    w.what,
    ...info.indicators.flatMap((id) => {
      const own = now.filter((s) => s.indicator === id)
      const said = own.length === 0 ? [] : [...associationSentence(e, own), ...associationPlaces(e, id)]
      return said.length === 0 ? [] : [`**${indicatorName(e, id)}.** ${said.join(' ')}`]
    }),
    grid(
      'llrrrrr',
      w.heads,
      now.map((s) => [name(s), measure(s), ...numbers(e, s), e.number(s.areas, 0)]),
    ),
    w.reading,
    ...ladder(e, info, all),
    ...overYears(e, info, base),
    `### ${w.methods}`,
    methods(e, info),
  ].join('\n\n')
}

const indicatorName = (e: Edition, id: string): string =>
  e.say(e.publication.indicators.find((one) => one.id === id)!.label)

const measureName = (e: Edition, info: AssociationInfo, id: string): string =>
  e.say(info.measures.find((one) => one.id === id)!.label)

/** Value, by lot, z and p, or why there are none. */
const numbers = (e: Edition, { value, expected, z, drawn, note }: AssociationScore): readonly string[] => [
  Number.isNaN(value) ? `– (${e.say(note!)})` : e.number(value, 3),
  Number.isNaN(expected) ? '–' : e.number(expected, 3),
  Number.isNaN(z) ? '–' : e.number(z, 1),
  Number.isNaN(drawn) ? '–' : escape(pText(drawn, e.language)),
]

/** Every measure of the report year on every level, where there are several. */
function ladder(e: Edition, info: AssociationInfo, all: readonly AssociationScore[]): readonly string[] {
  const w = words[e.language]
  const { base, ebenen } = e.publication
  const levels = [base, ...ebenen.filter(({ id }) => id !== base.id)]
  const rows = info.indicators.flatMap((indicator) =>
    info.measures.flatMap(({ id }) => {
      const own = all.filter((s) => s.year === e.year && s.indicator === indicator && s.measure === id)
      return levels.flatMap(({ id: ebene, label }) =>
        own
          .filter((s) => s.ebene === ebene)
          .map((s) => [
            indicatorName(e, indicator),
            measureName(e, info, id),
            e.say(label),
            e.number(s.areas, 0),
            ...numbers(e, s),
          ]),
      )
    }),
  )
  if (new Set(all.map(({ ebene }) => ebene)).size < 2) return []
  return [`### ${w.ladder}`, grid('lllrrrrr', w.levels, rows), w.scale]
}

/** Every measure over the years that stand on their own areas, where there are several. */
function overYears(e: Edition, info: AssociationInfo, all: readonly AssociationScore[]): readonly string[] {
  const w = words[e.language]
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b)
  if (years.length < 2) return []
  const rows = info.indicators.flatMap((indicator) =>
    info.measures.flatMap((measure) => {
      const own = all.filter((s) => s.indicator === indicator && s.measure === measure.id)
      if (own.length === 0) return []
      const cells = years.map((year) => own.find((s) => s.year === year)?.value ?? NaN)
      return [
        [
          indicatorName(e, indicator),
          e.say(measure.label),
          ...cells.map((value) => (Number.isNaN(value) ? '–' : e.number(value, 3))),
        ],
      ]
    }),
  )
  return [
    `### ${w.years}`,
    grid(`ll${'r'.repeat(years.length)}`, [w.heads[0]!, w.heads[1]!, ...years.map(String)], rows),
  ]
}

function methods(e: Edition, info: AssociationInfo): string {
  const w = words[e.language]
  return [
    ...[...info.measures, ...info.local].map(
      ({ label, formula, settings, source }) =>
        `- **${e.say(label)}**: ${codeSpan(wording(formula, e.language))}.${settings ? ` ${w.setting}: ${e.say(settings)}.` : ''} ${w.source}: ${escape(source).replace(/\.$/, '')}.`,
    ),
    ...info.neighbours.map(({ indicators, info: own }) =>
      neighboursLine(
        e,
        own,
        info.neighbours.length > 1 ? w.of(e.list(indicators.map((id) => indicatorName(e, id)))) : null,
      ),
    ),
    `- ${w.lots(e.number(info.draws, 0), String(info.seed))}`,
  ].join('\n')
}
