import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Frame, FrameColumn } from '../../model/frame.ts'
import { statusCode } from '../../model/status.ts'
import { carryCounts } from './carry-counts.ts'
import { unchanged } from './unchanged.ts'

/**
 * A frame on the areas of another Gebietsstand. Columns of counts travel by weight. Any other number, and any
 * text, goes only where an area did not change: a median of two areas cannot be had from their medians. There it
 * is void (a text empty). A value keeps the line it came from where it came from one. O(columns × parts).
 */
export function carryFrame(frame: Frame, crosswalk: Crosswalk, counts: ReadonlySet<string>): Frame {
  const same = unchanged(crosswalk)
  const single = Int32Array.from(crosswalk.parts, (own) => (own.length === 1 ? own[0]!.old : -1))
  const numbers = new Map<string, FrameColumn>()
  for (const [name, column] of frame.numbers) {
    const cells = counts.has(name) ? carryCounts(column, crosswalk) : kept(column, same)
    const lines = Int32Array.from(single, (old) => (old === -1 ? 0 : column.origin.lines[old]!))
    numbers.set(name, { ...cells, origin: { ...column.origin, lines } })
  }
  const texts = new Map<string, readonly string[]>()
  for (const [name, column] of frame.texts)
    texts.set(
      name,
      Array.from(same, (old) => (old === -1 ? '' : column[old]!)),
    )
  return { year: frame.year, units: crosswalk.to, levels: new Map(), numbers, texts }
}

const kept = ({ values, status }: FrameColumn, same: Int32Array) => ({
  values: Float64Array.from(same, (old) => (old === -1 ? NaN : values[old]!)),
  status: Uint8Array.from(same, (old) => (old === -1 ? statusCode.void : status[old]!)),
})
