import { attentionOf } from '../../../model/attention.ts'
import type { IndexInfo } from '../../../model/publication.ts'
import type { IndexScore } from '../../../model/score.ts'
import { areaName } from '../area-name.ts'
import type { Edition } from '../edition.ts'
import type { Standing } from './standing.ts'

const words = {
  de: {
    into: (classes: string, year: number) => `Gegenüber ${year} neu in ${classes}`,
    out: (classes: string, year: number) => `Gegenüber ${year} nicht mehr in ${classes}`,
    classes: (one: boolean, labels: string) => `${one ? 'der Klasse' : 'den Klassen'} ${labels}`,
    label: (label: string) => `„${label}“`,
    none: 'kein Raum',
    missing: (name: string, year: number) => `${name}, ${year} nicht bewertet`,
    unknown: (name: string, year: number) => `${name}, ${year} kein Raum mit diesem Schlüssel`,
  },
  en: {
    into: (classes: string, year: number) => `New in ${classes} since ${year}`,
    out: (classes: string, year: number) => `No longer in ${classes} since ${year}`,
    classes: (one: boolean, labels: string) => `the ${one ? 'class' : 'classes'} ${labels}`,
    label: (label: string) => `“${label}”`,
    none: 'no area',
    missing: (name: string, year: number) => `${name}, not assessed in ${year}`,
    unknown: (name: string, year: number) => `${name}, no area with this key in ${year}`,
  },
}

/**
 * Which areas came under attention since the earlier year, and which left it. These are those the plan names, else the last
 * two classes, or the last one where there are only two or three. An area that was not assessed in one of
 * the years is named with that.
 */
export function attention(e: Edition, index: IndexInfo, now: Standing, before: Standing): string {
  const w = words[e.language]
  const { classes: top, holds } = attentionOf(
    index.classes,
    index.dynamicsClasses,
    index.high ?? 'burden',
    index.attention ?? null,
  )
  const inside = (s: IndexScore) => holds(s.klasse, s.dynamics)
  const moved = (from: Standing, to: Standing) => {
    const was = new Set(from.ranked.filter(inside).map((s) => s.raum))
    const assessed = new Set(from.ranked.map((s) => s.raum))
    const known = new Set(from.missing.map((s) => s.raum))
    const name = (s: IndexScore) =>
      assessed.has(s.raum) ? areaName(s) : (known.has(s.raum) ? w.missing : w.unknown)(areaName(s), from.year)
    const names = to.ranked.filter((s) => inside(s) && !was.has(s.raum)).map(name)
    return names.length === 0 ? `: ${w.none}` : ` (${e.count(names.length, 'raum')}): ${names.join('; ')}`
  }
  const classes = w.classes(top.length === 1, e.list(top.map(({ label }) => w.label(e.say(label)))))
  return [
    `- ${w.into(classes, before.year)}${moved(before, now)}.`,
    `- ${w.out(classes, before.year)}${moved(now, before)}.`,
  ].join('\n')
}
