import type { Finding } from '../../model/finding.ts'
import { perArea } from './per-area.ts'
import type { Shape } from './shape.ts'

/** ATL-0409: vertices that repeat the one before. They change no area; outputs leave them out. O(rings). */
export function doubled({ mosaic, file }: Shape): Finding[] {
  const { doubled, owner, start, ids, place, x, y } = mosaic
  const found = perArea(ids.length)
  doubled.forEach((n, r) => {
    for (let k = 0; k < n; k++) found.add(owner[r]!, start[r]!)
  })
  return found.list((area, n, i) => ({
    code: 'ATL-0409',
    severity: 'info',
    file,
    raum: ids[area]!,
    value: place(x[i]!, y[i]!),
    found: {
      de: `${n === 1 ? 'eine Ecke steht' : `${n} Ecken stehen`} doppelt; in den Ausgaben nicht`,
      en: `${n === 1 ? 'a vertex stands' : `${n} vertices stand`} twice in a row; not in the outputs`,
    },
  }))
}
