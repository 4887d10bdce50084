import type { Edition } from '../edition.ts'
import { segregationMain } from './main.ts'
import { onScale } from './on-scale.ts'
import { segregationSeries } from './series.ts'
import { hasValue, segregationValue } from './value.ts'

const words = {
  de: { title: 'Segregation', scale: 'Anteile auf einer Skala bis 100', chance: 'bei Zufall' },
  en: { title: 'Segregation', scale: 'shares on a scale to 100', chance: 'by chance' },
}

/**
 * The line of the summary: the main measure of each group now, in the first year shown, and by chance.
 * Empty without segregation.
 */
export function segregationLine(e: Edition): string {
  const w = words[e.language]
  const parts = e.publication.groups.flatMap((group) => {
    const main = segregationMain(e, group)
    if (main === null) return []
    const { measure, ebene } = main
    const series = segregationSeries(e, group, measure, ebene).filter(hasValue)
    const now = series.find((s) => s.year === e.year)
    if (now === undefined) return []
    const first = series[0] === now ? [] : series.slice(0, 1)
    const context = [
      ...first.map((s) => `${s.year}: ${segregationValue(e, measure, s)}`),
      ...(Number.isFinite(now.expected) ? [`${w.chance}: ${onScale(e, measure, now.expected)}`] : []),
    ]
    const name = `${e.head(group.label)}, ${e.say(measure.label)}: ${segregationValue(e, measure, now)}`
    return [`- ${context.length === 0 ? name : `${name} (${context.join('; ')})`}`]
  })
  return parts.length === 0 ? '' : `**${w.title} ${e.year}** (${w.scale})\n\n${parts.join('\n')}`
}
