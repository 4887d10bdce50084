import type { Finding } from '../../model/finding.ts'
import { decimal } from './decimal.ts'
import type { Shape } from './shape.ts'

// Below these no place is meant: 25 m² is less than a house, half a metre less than a path.
const [tiny, thin] = [25, 0.5]

/**
 * ATL-0414: parts, without their holes, and holes too small or too thin to be meant; the width is twice the area by the length of
 * the outer border. O(vertices).
 */
export function slivers({ mosaic, file }: Shape): Finding[] {
  const { x, y, start, owner, area, hole, polygon, ids, place } = mosaic
  const findings: Finding[] = []
  const cut = new Float64Array(polygon.length)
  hole.forEach((one, r) => {
    if (one === 1) cut[polygon[r]!]! += Math.abs(area[r]!)
  })
  area.forEach((signed, r) => {
    const size = hole[r] === 1 ? Math.abs(signed) : Math.max(0, Math.abs(signed) - cut[polygon[r]!]!)
    const [from, to] = [start[r]!, start[r + 1]!]
    let border = 0
    for (let i = from; i < to; i++) {
      const k = i + 1 < to ? i + 1 : from
      border += Math.hypot(x[k]! - x[i]!, y[k]! - y[i]!)
    }
    const width = border > 0 ? (2 * size) / border : 0
    if (size >= tiny && width >= thin) return
    const what = hole[r] === 1 ? { de: 'ein Loch', en: 'a hole' } : { de: 'ein Teil', en: 'a part' }
    findings.push({
      code: 'ATL-0414',
      severity: 'warning',
      file,
      raum: ids[owner[r]!]!,
      value: place(x[from]!, y[from]!),
      found: {
        de: `${what.de} hat ${decimal(size, 1).de} m² und ist im Mittel ${decimal(width, 2).de} m breit`,
        en: `${what.en} has ${size.toFixed(1)} m² and is ${width.toFixed(2)} m wide on average`,
      },
      expected: {
        de: `${tiny} m² und ${String(thin).replace('.', ',')} m oder mehr`,
        en: `${tiny} m² and ${thin} m or more`,
      },
    })
  })
  return findings
}
