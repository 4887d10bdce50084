import type { Tables } from './binomial-tables.ts'

const cells = 256
/** Beyond where the density is e⁻²⁰ of its highest there is less than 1 in 10⁷. */
const drop = 20

/**
 * Beta laws of two shapes above 0 each, tabled to be drawn from many times: a draw is one look-up by inversion. The law
 * is cut into 256 cells by the logit of the value, each with its mass to about 1e-6; within a cell all values are alike.
 * That moves the distribution function by less than 5e-4, of shapes from 0.1 to 1 by less than 2e-3.
 */
export function betaTables(a: ArrayLike<number>, b: ArrayLike<number>): Tables {
  const n = a.length
  const ends = new Float64Array(n * (cells + 1))
  const below = new Float64Array(n * cells)
  const guide = new Uint16Array(n * cells)
  for (let i = 0; i < n; i++) {
    const from = i * cells
    fill(a[i], b[i], ends.subarray(from + i, from + i + cells + 1), below.subarray(from, from + cells))
    for (let step = 0, at = 0; step < cells; step++) {
      while (below[from + at] <= step / cells) at++
      guide[from + step] = at
    }
  }
  return (i, u) => {
    const from = i * cells
    let at = guide[from + Math.floor(u * cells)]
    while (below[from + at] <= u) at++
    const under = at === 0 ? 0 : below[from + at - 1]
    const end = from + i + at
    return ends[end] + ((u - under) / (below[from + at] - under)) * (ends[end + 1] - ends[end])
  }
}

/** Ends of the cells as rates, and the part of the law below the upper end of each; 1 at the last. */
function fill(a: number, b: number, ends: Float64Array, below: Float64Array): void {
  const mode = Math.log(a / b)
  const density = (t: number) => -a * softplus(-t) - b * softplus(t)
  const top = density(mode)
  const low = mode - distance((by) => top - density(mode - by))
  const high = mode + distance((by) => top - density(mode + by))
  const half = cells / 2
  // steps grow with the distance from the mode: laws that lean to one end reach far, and little happens there
  const at = (k: number) => mode + ((k - half) / half) ** 2 * ((k < half ? low : high) - mode)
  const height = (t: number) => Math.exp(density(t) - top)
  let total = 0
  for (let k = 0; k < cells; k++) {
    const [from, to] = [at(k), at(k + 1)]
    total += ((to - from) / 6) * (height(from) + 4 * height((from + to) / 2) + height(to)) // Simpson's rule
    below[k] = total
  }
  for (let k = 0; k < cells; k++) below[k] /= total
  for (let k = 0; k <= cells; k++) ends[k] = 1 / (1 + Math.exp(-at(k)))
}

/** ln(1 + eᵗ), also where eᵗ is no number any more. */
const softplus = (t: number) => Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)))

/** How far from the mode the logarithm of the density has fallen as deep as the cells go. It falls ever faster. */
function distance(fallen: (by: number) => number): number {
  let [near, far] = [0, 1e-9]
  while (fallen(far) < drop) [near, far] = [far, 2 * far]
  for (let step = 0; step < 40; step++) {
    const middle = (near + far) / 2
    if (fallen(middle) < drop) near = middle
    else far = middle
  }
  return far
}
