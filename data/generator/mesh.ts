import { stream } from './chance.ts'

export const columns = 120
export const rows = 90
const width = 100

/** The city lies in the open sea west of Helgoland, so that nobody takes it for a real place. */
export const origin = { east: 394_000, north: 6_005_500 }

export const outside = -1
export const water = -2

export const cell = (i: number, j: number) => j * columns + i
export const node = (i: number, j: number) => j * (columns + 1) + i

/** Centre of a cell in kilometres from the south-west corner. */
export function centre(c: number): [number, number] {
  const i = c % columns
  return [((i + 0.5) * width) / 1000, (((c - i) / columns + 0.5) * width) / 1000]
}

/** The neighbours across the four sides, in the order south, east, north, west; -1 beyond the mesh. */
export function sides(c: number): number[] {
  const i = c % columns
  return [
    c >= columns ? c - columns : -1,
    i < columns - 1 ? c + 1 : -1,
    c < columns * (rows - 1) ? c + columns : -1,
    i > 0 ? c - 1 : -1,
  ]
}

/** The corners in the order south-west, south-east, north-east, north-west. */
export function corners(c: number): [number, number, number, number] {
  const i = c % columns
  const j = (c - i) / columns
  return [node(i, j), node(i + 1, j), node(i + 1, j + 1), node(i, j + 1)]
}

/** Nodes moved a little at random, in metres of the projected system. */
export function nodes(seed: number): [number, number][] {
  const next = stream(seed, 'mesh')
  const result: [number, number][] = []
  for (let j = 0; j <= rows; j++)
    for (let i = 0; i <= columns; i++)
      result.push([
        origin.east + i * width + (next() - 0.5) * 0.45 * width,
        origin.north + j * width + (next() - 0.5) * 0.45 * width,
      ])
  return result
}

/** Groups of cells that hang together across sides. */
export function components(cells: readonly number[]): number[][] {
  const open = new Set(cells)
  const result: number[][] = []
  for (const start of cells) {
    if (!open.delete(start)) continue
    const part = [start]
    for (const c of part) for (const d of sides(c)) if (open.delete(d)) part.push(d)
    result.push(part)
  }
  return result
}
