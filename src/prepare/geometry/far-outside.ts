import { median } from '../../math/median.ts'
import type { Finding } from '../../model/finding.ts'
import { decimal } from './decimal.ts'
import type { Shape } from './shape.ts'

// Bremerhaven lies 7 such distances from Bremen, Neuwerk 10 from Hamburg; a zero or an exchanged x and y hundreds.
const farthest = 15

/** ATL-0413: parts much farther from the middle of all parts than the typical one. O(rings). */
export function farOutside({ mosaic, file }: Shape): Finding[] {
  const { x, y, start, owner, hole, ids, place } = mosaic
  const outer = Array.from(hole.keys()).filter((r) => hole[r] === 0 && start[r + 1]! > start[r]!)
  const [mx, my] = [median(outer.map((r) => x[start[r]!]!)), median(outer.map((r) => y[start[r]!]!))]
  const distance = (r: number) => Math.hypot(x[start[r]!]! - mx, y[start[r]!]! - my)
  const typical = median(outer.map(distance))
  if (!(typical > 0)) return []
  return outer
    .filter((r) => distance(r) > farthest * typical)
    .map((r) => ({
      code: 'ATL-0413',
      severity: 'warning',
      file,
      raum: ids[owner[r]!]!,
      value: place(x[start[r]!]!, y[start[r]!]!),
      found: {
        de: `ein Teil liegt ${kilometres(distance(r)).de} km von der Mitte aller Räume, die Hälfte der Teile höchstens ${kilometres(typical).de} km`,
        en: `a part lies ${kilometres(distance(r)).en} km from the middle of all areas, half of the parts at most ${kilometres(typical).en} km`,
      },
      remedy: { de: 'Koordinaten dieses Teils prüfen', en: 'check the coordinates of this part' },
    }))
}

const kilometres = (metres: number) => decimal(metres / 1000, metres < 10_000 ? 1 : 0)
