import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import { edges, type Edges } from '../crosswalk/edges.ts'
import { overlapArea } from '../crosswalk/overlap-area.ts'
import { cornerIds } from './corner-ids.ts'
import { decimal } from './decimal.ts'
import { faces, type Face } from './faces.ts'
import { landSize } from './land-size.ts'
import { locator } from './locator.ts'
import { noded, type Segment } from './noded.ts'
import { polygonsOf } from './polygons-of.ts'
import type { Shape } from './shape.ts'
import { slits } from './slits.ts'
import { holesOutside } from './stray-holes.ts'

/**
 * Gaps between areas (ATL-0411) and overlaps (ATL-0412) wider than the tolerance. Where two areas meet, each border
 * runs there once in either direction; such edges cancel out. What is left is the edge of the city, and
 * every place where borders do not fit: those are cut where they meet within the tolerance, and cancelled again.
 * Left over borders inside another area are an overlap, those around a place without area a gap. A gap that is open to the
 * edge of the city is one where it is a slit, too narrow and long to be meant; otherwise it is part of that edge. O(n log n).
 */
export function coverage(shape: Shape): Finding[] {
  const { mosaic, tolerance } = shape
  const { x, y } = mosaic
  const corners = cornerIds(x, y, 0)
  const left = cancelled(directed(shape, corners))
  const network = noded(left, x, y, tolerance)
  const rest = cancelled(network.segments)
  const around = faces(rest, network.x, network.y)
  return [...gaps(shape, around, network), ...openGaps(shape, around, network), ...overlaps(shape, rest, network)]
}

/** Every edge with its area on the left; holes that cut nothing out have none. */
function directed({ mosaic }: Shape, corners: Int32Array): Segment[] {
  const stray = new Set(holesOutside(mosaic))
  const { start, owner, hole, area } = mosaic
  const list: Segment[] = []
  for (let r = 0; r < owner.length; r++) {
    if (stray.has(r)) continue
    const turned = area[r]! > 0 === (hole[r] === 1)
    for (let i = start[r]!; i < start[r + 1]!; i++) {
      const [from, to] = [corners[i]!, corners[i + 1 < start[r + 1]! ? i + 1 : start[r]!]!]
      if (from !== to) list.push({ from: turned ? to : from, to: turned ? from : to, area: owner[r]! })
    }
  }
  return list
}

/** Segments without those that another runs in the other direction. */
function cancelled(list: readonly Segment[]): Segment[] {
  const far = 1 + list.reduce((most, { from, to }) => Math.max(most, from, to), 0)
  const waiting = new Map<number, Segment[]>()
  for (const segment of list) {
    const back = waiting.get(segment.to * far + segment.from)
    if (back !== undefined && back.length > 0) {
      back.pop()
      continue
    }
    const key = segment.from * far + segment.to
    const same = waiting.get(key)
    if (same) same.push(segment)
    else waiting.set(key, [segment])
  }
  return [...waiting.values()].flat()
}

interface Network {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

// Wider than this it is no error of drawing but a river, a lake, a forest that belongs to no area.
const meant = 10

function gaps({ mosaic, file, tolerance }: Shape, around: readonly Face[], { x, y }: Network): Finding[] {
  return around.flatMap(({ segments, area, border }): Finding[] => {
    const width = (-2 * area) / border
    if (!(width > tolerance)) return []
    const beside = [...new Set(segments.map((segment) => mosaic.ids[segment.area]!))].sort()
    const { from } = segments[0]!
    return [
      {
        code: 'ATL-0411',
        severity: width > meant ? 'info' : 'warning',
        file,
        raum: beside[0]!,
        value: mosaic.place(x[from]!, y[from]!),
        found: {
          de: `${landSize(-area).de} gehören zu keinem Raum, zwischen ${named(beside)}; im Mittel ${decimal(width, 2).de} m breit`,
          en: `${landSize(-area).en} belong to no area, between ${named(beside)}; ${decimal(width, 2).en} m wide on average`,
        },
        expected: upTo(tolerance),
      },
    ]
  })
}

function openGaps({ mosaic, file, tolerance }: Shape, around: readonly Face[], { x, y }: Network): Finding[] {
  const outer = around.flatMap(({ segments, area }) => (area > 0 ? segments : []))
  return slits(outer, x, y).flatMap(({ one, other, length, size, at }): Finding[] => {
    const width = size / length
    if (!(width > tolerance)) return []
    const [a, b] = [mosaic.ids[one]!, mosaic.ids[other]!]
    return [
      {
        code: 'ATL-0411',
        severity: 'warning',
        file,
        raum: a,
        value: mosaic.place(x[at]!, y[at]!),
        found: {
          de: `${landSize(size).de} gehören zu keinem Raum, in einem Spalt zwischen ${a} und ${b}, der zum Rand hin offen ist; ${length.toFixed(0)} m lang, im Mittel ${decimal(width, 2).de} m breit`,
          en: `${landSize(size).en} belong to no area, in a slit between ${a} and ${b} that is open to the edge; ${length.toFixed(0)} m long, ${decimal(width, 2).en} m wide on average`,
        },
        expected: upTo(tolerance),
      },
    ]
  })
}

const upTo = (tolerance: number): Text => ({
  de: `Lücken bis ${String(tolerance).replace('.', ',')} m`,
  en: `gaps up to ${tolerance} m`,
})

function overlaps({ mosaic, file, tolerance }: Shape, rest: readonly Segment[], { x, y }: Network): Finding[] {
  const finder = locator(mosaic, 0)
  const shapes = new Map<number, Edges>()
  const shapeOf = (area: number): Edges => {
    const shape = shapes.get(area) ?? edges(polygonsOf(mosaic, area))
    shapes.set(area, shape)
    return shape
  }
  const common = (one: number, other: number) => overlapArea(shapeOf(one), shapeOf(other))
  const pairs = new Map<string, { one: number; other: number; length: number; at: number }>()
  const twice = new Map<string, number>()
  for (const { from, to, area } of rest) {
    const [mx, my] = [(x[from]! + x[to]!) / 2, (y[from]! + y[to]!) / 2]
    const inside = finder.all(mx, my).inside.filter((one) => one !== area)
    // Two areas that run along the same border on the same side.
    const along = twice.get(`${from} ${to}`)
    if (along !== undefined && along !== area) inside.push(along)
    twice.set(`${from} ${to}`, area)
    for (const other of new Set(inside)) {
      const [a, b] = [Math.min(area, other), Math.max(area, other)]
      const pair = pairs.get(`${a} ${b}`) ?? { one: a, other: b, length: 0, at: from }
      pair.length += Math.hypot(x[to]! - x[from]!, y[to]! - y[from]!)
      pairs.set(`${a} ${b}`, pair)
    }
  }
  return [...pairs.values()]
    .filter(({ length }) => length > tolerance)
    .map(({ one, other, length, at }) => ({
      code: 'ATL-0412',
      severity: 'warning',
      file,
      raum: mosaic.ids[one]!,
      value: mosaic.place(x[at]!, y[at]!),
      found: {
        de: `überlappt mit ${mosaic.ids[other]}: ${landSize(common(one, other)).de}, auf ${length.toFixed(0)} m Grenze`,
        en: `overlaps with ${mosaic.ids[other]}: ${landSize(common(one, other)).en}, along ${length.toFixed(0)} m of border`,
      },
      expected: {
        de: `Überlappungen bis ${String(tolerance).replace('.', ',')} m`,
        en: `overlaps up to ${tolerance} m`,
      },
    }))
}

const named = (ids: readonly string[]): string => (ids.length > 6 ? `${ids.slice(0, 6).join(', ')}, …` : ids.join(', '))
