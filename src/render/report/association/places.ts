import { byKey } from '../../../model/bezugsraum.ts'
import type { Edition } from '../edition.ts'
import { byChance, together } from '../together.ts'

const none = {
  de: 'Einzelne Räume, in denen das deutlich ist, gibt es nicht.',
  en: 'There are no single areas in which that is clear.',
}

/** Where values of an indicator are high or low together, by the local measures of the report year; the most pronounced first. */
export function associationPlaces(e: Edition, indicator: string): readonly string[] {
  const tested = (e.release.associationLocal ?? [])
    .filter(
      (s) => s.year === e.year && s.ebene === e.publication.base.id && s.indicator === indicator && s.klasse !== null,
    )
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || byKey(a.raum, b.raum))
  if (tested.length === 0) return []
  const found = (['local-moran', 'local-getis-ord'] as const).flatMap((measure) =>
    together(
      e,
      measure,
      'value',
      tested.filter((s) => s.measure === measure),
    ),
  )
  return found.length === 0 ? [none[e.language]] : [...found, byChance(e)]
}
