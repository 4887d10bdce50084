import { cell, columns, components, outside, rows, sides } from './mesh.ts'

function inOnePiece(labels: Int16Array, label: number): boolean {
  return components([...labels.keys()].filter((c) => labels[c] === label)).length === 1
}

/** Crumbs cut off from the main piece of their label go to the neighbour with the longest common border. */
function sweep(labels: Int16Array, label: number): void {
  const parts = components([...labels.keys()].filter((c) => labels[c] === label))
  parts.sort((a, b) => b.length - a.length)
  for (const part of parts.slice(1)) {
    const borders = new Map<number, number>()
    for (const d of part.flatMap(sides))
      if (d >= 0 && labels[d] >= 0 && labels[d] !== label) borders.set(labels[d], (borders.get(labels[d]) ?? 0) + 1)
    const [winner] = [...borders].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const c of part) labels[c] = winner?.[0] ?? outside
  }
}

/** Where a label touches itself only at a corner its ring would not be simple: one of the cells between joins it. */
function joinCorners(labels: Int16Array): boolean {
  let changed = false
  for (let j = 1; j < rows; j++)
    for (let i = 1; i < columns; i++) {
      const square = [cell(i - 1, j - 1), cell(i, j - 1), cell(i, j), cell(i - 1, j)]
      for (const [a, b, c, d] of [square, [square[1], square[2], square[3], square[0]]]) {
        const own = labels[a]
        if (own === outside || labels[c] !== own || labels[b] === own || labels[d] === own) continue
        for (const e of [b, d]) {
          const loser = labels[e]
          labels[e] = own
          if (loser < 0 || inOnePiece(labels, loser)) {
            changed = true
            break
          }
          labels[e] = loser
        }
      }
    }
  return changed
}

export function tidy(labels: Int16Array): void {
  const all = [...new Set(labels)].filter((label) => label >= 0).sort((a, b) => a - b)
  for (let round = 0; round < 20; round++) {
    for (const label of all) sweep(labels, label)
    if (!joinCorners(labels)) return
  }
}
