import type { Finding } from '../../model/finding.ts'
import type { Shape } from './shape.ts'

/** ATL-0408: rings that run against RFC 7946, told once for the file; every output turns them. O(rings). */
export function winding({ mosaic, file, setting }: Shape): Finding[] {
  const { area, hole, owner, ids } = mosaic
  const wrong = new Set<number>()
  let rings = 0
  area.forEach((size, r) => {
    if (size === 0 || size > 0 === (hole[r] === 0)) return
    rings++
    wrong.add(owner[r]!)
  })
  if (rings === 0) return []
  return [
    {
      code: 'ATL-0408',
      severity: 'info',
      file,
      found: {
        de: `${rings} von ${area.length} Ringen (${wrong.size} von ${ids.length} Räumen) ${rings === 1 ? 'läuft' : 'laufen'} anders herum, als RFC 7946 will; Ausgaben richten es`,
        en: `${rings} of ${area.length} rings (${wrong.size} of ${ids.length} areas) ${rings === 1 ? 'runs' : 'run'} the other way than RFC 7946 wants; outputs set it right`,
      },
      remedy: {
        de: `soll schon beim Lesen gerichtet werden: ${setting}.repair: [rewind]`,
        en: `to set it right while reading: ${setting}.repair: [rewind]`,
      },
    },
  ]
}
