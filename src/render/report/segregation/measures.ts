import type { MeasureInfo } from '../../../model/measure-info.ts'
import { wording } from '../../../model/text.ts'
import { codeSpan } from '../../markdown/code-span.ts'
import { escape } from '../../markdown/escape.ts'
import type { Edition } from '../edition.ts'
import { segregationMain } from './main.ts'
import { measureName } from './names.ts'
import { segregationNeighbours } from './neighbours.ts'
import { reading } from './reading.ts'
import { segregationSeries } from './series.ts'

const words = {
  de: {
    title: 'Maße',
    example: (group: string) => `Lesebeispiel (${group})`,
    source: 'Quelle',
    settings: 'Einstellung',
  },
  en: { title: 'Measures', example: (group: string) => `Example (${group})`, source: 'Source', settings: 'Setting' },
}

/** How every measure is made and read, with an example of the report year. */
export const segregationMeasures = (e: Edition): readonly string[] => [
  `### ${words[e.language].title}`,
  [
    ...[...e.publication.measures, ...(e.publication.localMeasures ?? [])].map((measure) => about(e, measure)),
    ...segregationNeighbours(e),
  ].join('\n'),
]

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
    `- **${measureName(e, measure)}**: ${codeSpan(wording(measure.formula, e.language))}.`,
    ...settings,
    ...example.slice(0, 1),
    source,
  ].join(' ')
}
