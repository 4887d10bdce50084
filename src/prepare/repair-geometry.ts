import type { RaumId } from '../model/bezugsraum.ts'
import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Layer } from '../model/layer.ts'
import { numbered } from '../model/nouns.ts'
import { decimal } from './geometry/decimal.ts'
import { rewound } from './geometry/rewound.ts'
import { snapped } from './geometry/snapped.ts'

/** What the plan allows to be changed. */
export interface Repairs {
  readonly rewind: boolean
  /** Metres up to which corners of different areas become one; null: none. */
  readonly snap: number | null
}

/** The layer as the plan wants it repaired, with every repair listed (ATL-0415); the layer itself where it wants none. */
export function repairGeometry(layer: Layer, repairs: Repairs, file: string): Read<Layer> {
  const findings: Finding[] = []
  let value = layer
  if (repairs.snap !== null) {
    const result = snapped(value, repairs.snap)
    value = result.layer
    for (const { id, corners, farthest } of result.moved)
      findings.push(moved(file, id, corners, farthest, repairs.snap))
  }
  if (repairs.rewind) {
    const result = rewound(value)
    value = result.layer
    if (result.turned.length > 0) findings.push(turned(file, result.turned))
  }
  return { value, findings }
}

const moved = (file: string, raum: RaumId, corners: number, farthest: number, snap: number): Finding => ({
  code: 'ATL-0415',
  severity: 'info',
  file,
  raum,
  found: {
    de: `${corners === 1 ? 'eine Ecke' : `${corners} Ecken`} auf die eines anderen Raums gelegt, um höchstens ${decimal(farthest, 3).de} m (repair: snap ${snap})`,
    en: `${corners === 1 ? 'a corner' : `${corners} corners`} put onto that of another area, by ${farthest.toFixed(3)} m at most (repair: snap ${snap})`,
  },
})

const turned = (file: string, areas: readonly RaumId[]): Finding => ({
  code: 'ATL-0415',
  severity: 'info',
  file,
  found: {
    de: `Ringe in ${numbered(areas.length, 'ofRaum').de} umgedreht (repair: rewind): ${areas.join(', ')}`,
    en: `rings in ${numbered(areas.length, 'ofRaum').en} turned (repair: rewind): ${areas.join(', ')}`,
  },
})
