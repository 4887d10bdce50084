import type { GroupInfo, MeasureInfo } from '../../model/publication.ts'
import type { SegregationScore } from '../../model/score.ts'
import { codeSpan } from '../markdown/code-span.ts'
import { escape } from '../markdown/escape.ts'
import { grid } from '../markdown/grid.ts'
import { signs } from '../signs.ts'
import { carriedSegregation } from './carried-segregation.ts'
import type { Edition } from './edition.ts'
import { onScale } from './on-scale.ts'
import { reading } from './reading.ts'
import { segregationMain } from './segregation-main.ts'
import { segregationSentence } from './segregation-sentence.ts'
import { segregationSeries } from './segregation-series.ts'

const words = {
  de: {
    caution: 'Ein Wert sagt nichts darüber, warum Menschen wohnen, wo sie wohnen.',
    scale:
      'Anteile stehen auf einer Skala bis 100. „Bei Zufall“ ist der Wert, der zu erwarten wäre, wenn die Gruppe rein zufällig über die Räume verteilt wäre.',
    size: 'Ein Wert hängt davon ab, wie groß die Räume sind. Werte verschiedener Ebenen sind nicht miteinander vergleichbar.',
    groups: ['Gruppe', 'Verglichen mit', 'Maß'],
    table: ['Ebene', 'Räume', 'Wert', 'Bei Zufall'],
    years: 'Nach Jahren',
    bases: (from: string, to: string) => `Grundlage sind je nach Jahr ${from} bis ${to}.`,
    measures: 'Maße',
    example: (group: string) => `Lesebeispiel (${group})`,
    source: 'Quelle',
    settings: 'Einstellung',
    notes: 'Anmerkungen',
  },
  en: {
    caution: 'A value says nothing about why people live where they live.',
    scale:
      'Shares are on a scale to 100. “By chance” is the value to be expected if the group were spread over the areas by chance alone.',
    size: 'A value depends on how large the areas are. Values of different levels cannot be compared with each other.',
    groups: ['Group', 'Compared with', 'Measure'],
    table: ['Level', 'Areas', 'Value', 'By chance'],
    years: 'By year',
    bases: (from: string, to: string) => `The values rest on ${from} to ${to}, depending on the year.`,
    measures: 'Measures',
    example: (group: string) => `Example (${group})`,
    source: 'Source',
    settings: 'Setting',
    notes: 'Notes',
  },
}

/**
 * What each group's value says, every measure of the report year on every level beside what chance would give,
 * the main measure of each group over the years, and how the measures read.
 */
export function segregation(e: Edition): string {
  const { groups, measures } = e.publication
  if (groups.length === 0 || measures.length === 0) return ''
  const w = words[e.language]
  const scores = groups.flatMap((group) => now(e, group))
  return [
    `## Segregation ${e.year}`,
    ...groups.map((group) => segregationSentence(e, group)),
    w.caution,
    grid(
      'llllrrr',
      [...w.groups, ...w.table],
      scores.map(({ cells }) => cells),
    ),
    w.scale,
    ...(new Set(scores.map(({ score }) => score.ebene)).size > 1 ? [w.size] : []),
    ...notes(
      e,
      scores.map(({ score }) => score),
    ),
    ...byYear(e),
    `### ${w.measures}`,
    measures.map((measure) => about(e, measure)).join('\n'),
  ].join('\n\n')
}

const names = (e: Edition, group: GroupInfo, measure: MeasureInfo) => [
  ...[group.label, group.referenceLabel].map(e.say),
  named(e, measure),
]

/** The label of a measure; where it was asked for in several ways, with what tells them apart. */
function named(e: Edition, measure: MeasureInfo): string {
  const several = e.publication.measures.filter(({ id }) => id === measure.id).length > 1
  return several && measure.parameters ? `${e.say(measure.label)} (${measure.parameters})` : e.say(measure.label)
}

/** The scores of a group in the report year as rows, by measure and level. */
function now(
  e: Edition,
  group: GroupInfo,
): readonly { readonly score: SegregationScore; readonly cells: readonly string[] }[] {
  const { base, ebenen, measures } = e.publication
  return measures.flatMap((measure) =>
    [base, ...ebenen.filter(({ id }) => id !== base.id)].flatMap((level) =>
      segregationSeries(e, group, measure, level.id)
        .filter((score) => score.year === e.year)
        .map((score) => {
          const numbers = [
            e.number(score.areas, 0),
            onScale(e, measure, score.value),
            Number.isFinite(score.expected) ? onScale(e, measure, score.expected) : '',
          ]
          return { score, cells: [...names(e, group, measure), e.say(level.label), ...numbers] }
        }),
    ),
  )
}

function byYear(e: Edition): readonly string[] {
  const w = words[e.language]
  const { years, groups } = e.publication
  const areas = new Set<number>()
  const rows = groups.flatMap((group) => {
    const main = segregationMain(e, group)
    if (main === null) return []
    const series = segregationSeries(e, group, main.measure, main.ebene)
    for (const score of series) areas.add(score.areas)
    const cells = years.map((year) => {
      const score = series.find((s) => s.year === year)
      return score === undefined ? signs.absent.sign : onScale(e, main.measure, score.value)
    })
    return [[...names(e, group, main.measure), ...cells]]
  })
  if (years.length < 2 || rows.length === 0) return []
  const bases = areas.size < 2 ? [] : [w.bases(e.number(Math.min(...areas), 0), e.count(Math.max(...areas), 'raum'))]
  return [
    `### ${w.years}`,
    ...bases,
    ...carriedSegregation(e),
    grid(`lll${'r'.repeat(years.length)}`, [...w.groups, ...years.map(String)], rows),
  ]
}

/** What the scores themselves remark, each remark once. */
function notes(e: Edition, scores: readonly SegregationScore[]): readonly string[] {
  const texts = new Set(scores.flatMap(({ note }) => (note === null ? [] : [e.sentence(note)])))
  return texts.size === 0 ? [] : [`${words[e.language].notes}:`, [...texts].map((text) => `- ${text}`).join('\n')]
}

function about(e: Edition, measure: MeasureInfo): string {
  const w = words[e.language]
  const { base, groups } = e.publication
  const example = groups.flatMap((group) => {
    const ebene = segregationMain(e, group)?.ebene ?? base.id
    return segregationSeries(e, group, measure, ebene)
      .filter((s) => s.year === e.year && Number.isFinite(s.value))
      .map((s) => `${w.example(e.say(group.label))}: ${reading(e, measure, s.value)}.`)
  })
  const source = `${w.source}: ${escape(measure.source).replace(/\.$/, '')}.`
  const settings = measure.settings ? [`${w.settings}: ${e.say(measure.settings)}.`] : []
  return [
    `- **${named(e, measure)}**: ${codeSpan(measure.formula)}.`,
    ...settings,
    ...example.slice(0, 1),
    source,
  ].join(' ')
}
