import { orient2d } from 'robust-predicates'
import type { Mosaic } from './mosaic.ts'

/** Answers of `Locator.find` besides the position of an area. */
export const outside = -1
/** On a border, or inside more than one area. */
export const shared = -2

export interface Locator {
  /** The one area that holds a place in its interior, `outside` or `shared`. Exact: no place is judged by rounding. */
  find(x: number, y: number): number
  /** All areas that hold the place in their interior, and those on whose border it lies. */
  all(x: number, y: number): { readonly inside: readonly number[]; readonly border: readonly number[] }
}

const [unknown, edged] = [-3, -4]

/**
 * Finds areas by place. Edges are sorted into rows of equal height; a ray along the row tells inside from outside,
 * by exact predicates where rounding could err. Over the rows lies a grid: a cell that no edge
 * touches has one answer for all its places, found once. Build O(edges), a place O(1) in such cells, O(edges of the row) elsewhere.
 */
export function locator(mosaic: Mosaic, places = Infinity): Locator {
  const { x, y, start, owner, ids } = mosaic
  const n = x.length
  // A fine grid pays from some ten thousand places on.
  const fineness = places < 20_000 ? 1 : 4
  const box = bounds(x, y)
  const count = Math.max(1, Math.min(3000, Math.ceil(fineness * Math.sqrt(n))))
  const [height, width] = [(box.top - box.bottom) / count || 1, (box.right - box.left) / count || 1]
  const clamp = (value: number) => Math.max(0, Math.min(count - 1, Math.floor(value)))
  // The last vertex of a ring leads back to its first.
  const next = new Int32Array(n)
  const areaOf = new Int32Array(n)
  for (let r = 0; r + 1 < start.length; r++)
    for (let i = start[r]!; i < start[r + 1]!; i++) {
      next[i] = i + 1 < start[r + 1]! ? i + 1 : start[r]!
      areaOf[i] = owner[r]!
    }

  const cells = new Int32Array(count * count).fill(unknown)
  const rowStart = new Int32Array(count + 1)
  // An edge counts for a row that it comes within a millionth of, so that rounding here cannot hide one.
  const rowsOf = (i: number): [number, number] => {
    const [a, b] = [(y[i]! - box.bottom) / height, (y[next[i]!]! - box.bottom) / height]
    return [clamp(Math.min(a, b) - 1e-6), clamp(Math.max(a, b) + 1e-6)]
  }
  for (let i = 0; i < n; i++) {
    const [from, to] = rowsOf(i)
    for (let row = from; row <= to; row++) {
      rowStart[row + 1]!++
      markCells(i, row)
    }
  }
  for (let row = 0; row < count; row++) rowStart[row + 1]! += rowStart[row]!
  const rowEdges = new Int32Array(rowStart[count]!)
  const fill = rowStart.slice()
  for (let i = 0; i < n; i++) {
    const [from, to] = rowsOf(i)
    for (let row = from; row <= to; row++) rowEdges[fill[row]!++] = i
  }

  /** Marks the cells of a row that an edge may touch. */
  function markCells(i: number, row: number): void {
    const k = next[i]!
    const [low, high] = [box.bottom + (row - 1e-6) * height, box.bottom + (row + 1 + 1e-6) * height]
    const slope = (x[k]! - x[i]!) / (y[k]! - y[i]!)
    const at = (level: number) => x[i]! + (level - y[i]!) * slope
    let [a, b] = [x[i]!, x[k]!]
    if (Number.isFinite(slope)) {
      const [down, up] = y[i]! < y[k]! ? [i, k] : [k, i]
      a = y[down]! < low ? at(low) : x[down]!
      b = y[up]! > high ? at(high) : x[up]!
    }
    const from = clamp((Math.min(a, b) - box.left) / width - 1e-6)
    const to = clamp((Math.max(a, b) - box.left) / width + 1e-6)
    cells.fill(edged, row * count + from, row * count + to + 1)
  }

  function all(px: number, py: number): { inside: number[]; border: number[] } {
    const [inside, border]: [number[], number[]] = [[], []]
    if (!(px >= box.left && px <= box.right && py >= box.bottom && py <= box.top)) return { inside, border }
    const row = clamp((py - box.bottom) / height)
    for (let at = rowStart[row]!; at < rowStart[row + 1]!;) {
      const area = areaOf[rowEdges[at]!]!
      let odd = false
      let touches = false
      for (; at < rowStart[row + 1]! && areaOf[rowEdges[at]!] === area; at++) {
        const i = rowEdges[at]!
        const k = next[i]!
        const [ax, ay, bx, by] = [x[i]!, y[i]!, x[k]!, y[k]!]
        if (ay > py !== by > py) {
          if (ax < px && bx < px) continue
          if (ax > px && bx > px) odd = !odd
          else {
            const side = orient2d(ax, ay, bx, by, px, py)
            if (side === 0) touches = true
            // orient2d is negative where the place lies left of the edge, seen along it.
            else if (side < 0 === by > ay) odd = !odd
          }
        } else if (ay === py && (ax === px || (by === py && bx > px !== ax > px))) touches = true
        else if (by === py && bx === px) touches = true
      }
      if (touches) border.push(area)
      else if (odd) inside.push(area)
    }
    return { inside, border }
  }

  /** Cells beside each other in a row that no edge touches have the same answer. */
  function spread(cell: number, answer: number): void {
    const row = cell - (cell % count)
    let [from, to] = [cell, cell + 1]
    while (from > row && cells[from - 1] === unknown) from--
    while (to < row + count && cells[to] === unknown) to++
    cells.fill(answer, from, to)
  }

  return {
    all,
    find(px, py) {
      if (ids.length === 0 || !(px >= box.left && px <= box.right && py >= box.bottom && py <= box.top)) return outside
      const cell = clamp((py - box.bottom) / height) * count + clamp((px - box.left) / width)
      const known = cells[cell]!
      if (known > unknown) return known
      const { inside, border } = all(px, py)
      const answer = inside.length + border.length > 1 || border.length > 0 ? shared : (inside[0] ?? outside)
      if (known === unknown) spread(cell, answer)
      return answer
    },
  }
}

function bounds(x: Float64Array, y: Float64Array) {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (let i = 0; i < x.length; i++) {
    if (x[i]! < box.left) box.left = x[i]!
    if (x[i]! > box.right) box.right = x[i]!
    if (y[i]! < box.bottom) box.bottom = y[i]!
    if (y[i]! > box.top) box.top = y[i]!
  }
  return box
}
