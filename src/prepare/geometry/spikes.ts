import { orient2d } from 'robust-predicates'
import type { Finding } from '../../model/finding.ts'
import { perArea } from './per-area.ts'
import type { Shape } from './shape.ts'

/** ATL-0410: vertices where a border runs back on the line it came by. Exact. O(vertices). */
export function spikes({ mosaic, file }: Shape): Finding[] {
  const { x, y, start, owner, place, ids } = mosaic
  const found = perArea(ids.length)
  for (let r = 0; r < owner.length; r++) {
    const [from, to] = [start[r]!, start[r + 1]!]
    for (let i = from; i < to; i++) {
      const [a, c] = [i > from ? i - 1 : to - 1, i + 1 < to ? i + 1 : from]
      const back = (x[a]! - x[i]!) * (x[c]! - x[i]!) + (y[a]! - y[i]!) * (y[c]! - y[i]!) > 0
      if (back && orient2d(x[a]!, y[a]!, x[i]!, y[i]!, x[c]!, y[c]!) === 0) found.add(owner[r]!, i)
    }
  }
  return found.list((area, n, i) => ({
    code: 'ATL-0410',
    severity: 'warning',
    file,
    raum: ids[area]!,
    value: place(x[i]!, y[i]!),
    found: {
      de: `die Grenze läuft ${n === 1 ? 'an einer Stelle' : `an ${n} Stellen`} auf derselben Linie hin und zurück`,
      en: `the border runs out and back on the same line at ${n === 1 ? 'one place' : `${n} places`}`,
    },
    remedy: { de: 'Spitze in der Geometrie entfernen', en: 'remove the spike from the geometry' },
  }))
}
