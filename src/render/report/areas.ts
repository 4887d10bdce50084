import { byKey } from '../../model/bezugsraum.ts'
import { localDate } from '../language/local-date.ts'
import { grid } from '../markdown/grid.ts'
import { areaName } from './area-name.ts'
import { carried } from './carried.ts'
import type { Edition } from './edition.ts'
import { isComputed } from './is-computed.ts'
import { reason } from './reason.ts'
import { repaired } from './repaired.ts'

const words = {
  de: {
    title: 'Räume',
    head: ['Ebene', 'Räume', 'Gebietsstand'],
    none: 'Kein Raum ist von der Bewertung ausgenommen.',
    some: (areas: string, one: boolean) => `Von der Bewertung ausgenommen ${one ? 'ist' : 'sind'} ${areas}:`,
  },
  en: {
    title: 'Areas',
    head: ['Level', 'Areas', 'Boundaries as of'],
    none: 'No area is left out of the assessment.',
    some: (areas: string, one: boolean) => `${areas} ${one ? 'is' : 'are'} left out of the assessment:`,
  },
}

/**
 * The levels with their number of areas and Gebietsstand, and the areas that are not assessed, each with
 * the reason.
 */
export function areas(e: Edition): string {
  const w = words[e.language]
  const { base, ebenen, indices } = e.publication
  const levels = ebenen.some(({ id }) => id === base.id) ? ebenen : [base, ...ebenen]
  const table = grid(
    'lrl',
    w.head,
    levels.map(({ label, count, gebietsstand }) => [
      e.say(label),
      e.number(count, 0),
      localDate(gebietsstand, e.language),
    ]),
  )
  const excluded = new Map<string, { readonly name: string; readonly reasons: Set<string> }>()
  const out = e.release.indices.filter((s) => s.year === e.year && s.ebene === base.id && s.status === 'void')
  for (const score of out.sort((a, b) => byKey(a.raum, b.raum))) {
    const entry = excluded.get(score.raum) ?? { name: areaName(score), reasons: new Set<string>() }
    excluded.set(score.raum, { ...entry, reasons: entry.reasons.add(e.say(reason(score))) })
  }
  const lines = [...excluded.values()].map(({ name, reasons }) => `- ${name}: ${[...reasons].join('; ')}`)
  const left = lines.length === 0 ? w.none : w.some(e.count(lines.length, 'raum'), lines.length === 1)
  return [
    `## ${w.title}`,
    table,
    ...repaired(e),
    ...carried(e),
    ...(indices.some(({ id }) => isComputed(e, id)) ? [left] : []),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ].join('\n\n')
}
