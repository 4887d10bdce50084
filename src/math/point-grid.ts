/** Points sorted into square cells, to find those near a place without looking at all of them. */
export interface PointGrid {
  /** Calls back for every point within `radius` of a place (edge included), with the square of its distance. In no order. */
  near(px: number, py: number, radius: number, visit: (point: number, squared: number) => void): void
  /** All points, those of a cell together. */
  readonly order: Int32Array
  /** Calls back for stretches of `order`, end excluded, that together hold every point within `radius` of a place, and others. */
  runs(px: number, py: number, radius: number, visit: (from: number, to: number) => void): void
  /** Longest distance there can be between two points. */
  readonly diagonal: number
  /** Distance at which a place in the middle of the points finds a handful of them. */
  readonly spacing: number
}

/** Some two points a cell. Build O(n), a look O(points in the cells that the radius touches). */
export function pointGrid(x: ArrayLike<number>, y: ArrayLike<number>): PointGrid {
  const n = x.length
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < n; i++) {
    left = Math.min(left, x[i]!)
    right = Math.max(right, x[i]!)
    bottom = Math.min(bottom, y[i]!)
    top = Math.max(top, y[i]!)
  }
  const [width, height] = [Math.max(0, right - left), Math.max(0, top - bottom)]
  const cell = Math.max(Math.sqrt((width * height * 2) / n), (2 * Math.max(width, height)) / n) || 1
  const columns = Math.floor(width / cell) + 1
  const rows = Math.floor(height / cell) + 1
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, Math.floor(value)))
  const cellOf = (i: number) => clamp((y[i]! - bottom) / cell, rows) * columns + clamp((x[i]! - left) / cell, columns)
  const start = new Int32Array(columns * rows + 1)
  for (let i = 0; i < n; i++) start[cellOf(i) + 1]!++
  for (let c = 0; c < columns * rows; c++) start[c + 1]! += start[c]!
  const points = new Int32Array(n)
  const fill = start.slice()
  for (let i = 0; i < n; i++) points[fill[cellOf(i)]!++] = i
  function runs(px: number, py: number, radius: number, visit: (from: number, to: number) => void): void {
    const [from, to] = [clamp((px - radius - left) / cell, columns), clamp((px + radius - left) / cell, columns)]
    const upTo = clamp((py + radius - bottom) / cell, rows)
    for (let row = clamp((py - radius - bottom) / cell, rows); row <= upTo; row++)
      visit(start[row * columns + from]!, start[row * columns + to + 1]!)
  }
  return {
    diagonal: Math.hypot(width, height),
    spacing: cell,
    order: points,
    runs,
    near(px, py, radius, visit) {
      if (n === 0) return
      const limit = radius * radius
      runs(px, py, radius, (from, to) => {
        for (let at = from; at < to; at++) {
          const point = points[at]!
          const [dx, dy] = [x[point]! - px, y[point]! - py]
          const squared = dx * dx + dy * dy
          if (squared <= limit) visit(point, squared)
        }
      })
    },
  }
}
