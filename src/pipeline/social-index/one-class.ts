import type { Finding } from '../../model/finding.ts'
import type { IndexClasses } from '../../plan/index-plan.ts'
import { plain } from '../../render/plain.ts'
import { decimal } from '../../render/round.ts'
import type { Composite } from './assess.ts'

/** With fewer areas than these in a year, one class for all of them says nothing. */
const enough = 5

/**
 * Declared bounds that put every assessed area of every year into one class: mostly bounds of z-values, such as those of a
 * preset, on an index of another scale. None where the plan has classes cut from the values.
 */
export function oneClass(id: string, rule: IndexClasses, { years }: Pick<Composite, 'years'>): Finding[] {
  if (rule.kind === 'method' && rule.method !== 'fixed') return []
  const all = [...years.values()].map(({ value, klasse }) =>
    Array.from(value).flatMap((one, i) => (Number.isFinite(one) ? [{ value: one, klasse: klasse[i]! }] : [])),
  )
  const [first] = all.flat()
  const classes = [...years.values()][0]?.classes ?? []
  if (!first || classes.length < 2 || !all.some((year) => year.length >= enough)) return []
  if (all.flat().some(({ klasse }) => klasse.number !== first.klasse.number)) return []
  const values = all.flat().map(({ value }) => value)
  const ends = [Math.min(...values), Math.max(...values)].map((value) => decimal(value, 3))
  const bounds = classes.flatMap(({ below, to }) => ((below ?? to) === undefined ? [] : [plain((below ?? to)!)]))
  return [
    {
      code: 'ATL-0397',
      severity: 'warning',
      value: bounds.join('/'),
      found: {
        de: `${id}: alle bewerteten Räume liegen in der Klasse "${first.klasse.label.de}"`,
        en: `${id}: all assessed areas are in the class "${first.klasse.label.en}"`,
      },
      expected: {
        de: `Grenzen zwischen ${ends.join(' und ')}, den Enden der Werte`,
        en: `bounds between ${ends.join(' and ')}, the ends of the values`,
      },
      consequence: {
        de: 'die Klassen unterscheiden nichts; Listen und Karten, die auf ihnen beruhen, auch nicht',
        en: 'the classes tell nothing apart, nor do lists and maps that rest on them',
      },
      remedy: {
        de: 'classes: eigene Grenzen oder eine method; Grenzen wie −1 und 1 sind die von z-Werten',
        en: 'classes: bounds of your own, or a method; bounds such as −1 and 1 are those of z-values',
      },
    },
  ]
}
