import type { RaumId } from '../model/bezugsraum.ts'
import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Layer } from '../model/layer.ts'
import { numbered } from '../model/nouns.ts'
import { decimal } from './geometry/decimal.ts'
import { rewound } from './geometry/rewound.ts'
import { sizes } from './geometry/sizes.ts'
import { snapped, type Moved } from './geometry/snapped.ts'
import { untangled } from './geometry/untangled.ts'

/** What the plan allows to be changed. */
export interface Repairs {
  readonly rewind: boolean
  /** Whether rings that cross themselves become their loops. */
  readonly untangle: boolean
  /** Metres up to which corners of different areas become one; null: none. */
  readonly snap: number | null
}

/** How much was changed: areas with rings parted into loops, with moved corners, the farthest of these in metres, and areas with turned rings. */
export interface Repaired {
  readonly untangled: number
  readonly moved: number
  readonly farthest: number
  readonly turned: number
}

/** The layer as the plan wants it repaired, with every repair listed (ATL-0415); the layer itself where it wants none. */
export function repairGeometry(layer: Layer, repairs: Repairs, file: string): Read<Layer> & { repaired: Repaired } {
  const findings: Finding[] = []
  let value = layer
  let [untangledAreas, movedAreas, farthest, turnedAreas] = [0, 0, 0, 0]
  if (repairs.untangle) {
    const result = untangled(value)
    const [before, after] = [sizes(value), sizes(result.layer)]
    value = result.layer
    untangledAreas = result.parted.length
    for (const id of result.parted) findings.push(parted(file, id, before.get(id)!, after.get(id)!))
  }
  if (repairs.snap !== null) {
    const result = snapped(value, repairs.snap)
    const [before, after] = [sizes(value), sizes(result.layer)]
    value = result.layer
    movedAreas = result.moved.length
    farthest = result.moved.reduce((most, one) => Math.max(most, one.farthest), 0)
    for (const one of result.moved)
      findings.push(moved(file, one, after.get(one.id)! - before.get(one.id)!, repairs.snap))
  }
  if (repairs.rewind) {
    const result = rewound(value)
    value = result.layer
    turnedAreas = result.turned.length
    if (result.turned.length > 0) findings.push(turned(file, result.turned))
  }
  return { value, findings, repaired: { untangled: untangledAreas, moved: movedAreas, farthest, turned: turnedAreas } }
}

const parted = (file: string, id: RaumId, before: number, after: number): Finding => {
  const [was, is] = [decimal(before, 1), decimal(after, 1)]
  return {
    code: 'ATL-0415',
    severity: 'info',
    file,
    raum: id,
    found: {
      de: `Grenze, die sich selbst kreuzt, an den Kreuzungen in Schleifen geteilt (repair: untangle); die Fläche war ${was.de} m², Schleifen gegeneinander gerechnet, und ist jetzt ${is.de} m²`,
      en: `border that crosses itself parted into loops where it does (repair: untangle); its size was ${was.en} m², loops set off against each other, and is ${is.en} m² now`,
    },
  }
}

const moved = (file: string, { id, corners, farthest }: Moved, growth: number, snap: number): Finding => {
  const by = decimal(Math.abs(growth), 1)
  const size =
    by.en === '0.0'
      ? { de: 'die Fläche ändert sich um weniger als 0,1 m²', en: 'its size changes by less than 0.1 m²' }
      : growth > 0
        ? { de: `die Fläche wird um ${by.de} m² größer`, en: `its size grows by ${by.en} m²` }
        : { de: `die Fläche wird um ${by.de} m² kleiner`, en: `its size shrinks by ${by.en} m²` }
  return {
    code: 'ATL-0415',
    severity: 'info',
    file,
    raum: id,
    found: {
      de: `${corners === 1 ? 'eine Ecke' : `${corners} Ecken`} auf die eines anderen Raums gelegt, um höchstens ${decimal(farthest, 3).de} m (repair: snap ${snap}); ${size.de}`,
      en: `${corners === 1 ? 'a corner' : `${corners} corners`} put onto that of another area, by ${farthest.toFixed(3)} m at most (repair: snap ${snap}); ${size.en}`,
    },
  }
}

const turned = (file: string, areas: readonly RaumId[]): Finding => ({
  code: 'ATL-0415',
  severity: 'info',
  file,
  found: {
    de: `Ringe in ${numbered(areas.length, 'ofRaum').de} umgedreht (repair: rewind): ${areas.join(', ')}`,
    en: `rings in ${numbered(areas.length, 'ofRaum').en} turned (repair: rewind): ${areas.join(', ')}`,
  },
})
