import { power } from './power.ts'
/**
 * A beta law covered by rectangles of equal area. Four numbers a rectangle: its end on the side of the mode, what a part
 * of its area is in steps of x, up to which part it is under the density all along, and its width; below 0 where it lies
 * below the mode. The first `pole` of them are all 0: that area is under the pole of the density at 0.
 */
export interface BetaLaw {
  readonly a: number
  readonly b: number
  readonly cells: readonly number[]
  readonly pole: number
  /** The mode, or where the pole ends. */
  readonly from: number
  /** Logarithm of the density there, but for a constant; and the area of a rectangle where it is 1 there. */
  readonly top: number
  readonly area: number
}

/** Numbers a rectangle. */
export const stride = 4

/** About as many as a bell has. */
const rectangles = 256

/** Covers the beta law of shapes a ≤ b, with b at least 1. */
export function betaLaw(a: number, b: number): BetaLaw {
  if (!(a > 0 && a <= b && b >= 1)) throw new RangeError(`no table for shapes of ${a} and ${b}`)
  const { from, area, pole } = a < 1 ? besidePole(a, b) : { from: mode(a, b), area: bell(a, b), pole: 0 }
  const top = logDensity(a, b, from)
  const law = { a, b, pole, from, top, area: a < 1 ? area * Math.exp(-top) : area }
  const cells = new Array<number>(stride * pole).fill(0)
  if (pole === 0) fall(law, 0, cells)
  fall(law, 1, cells)
  return { ...law, cells }
}

/**
 * The draw where a rectangle alone does not give it: accepted by the density itself, or drawn anew. `place` is the number
 * of a rectangle and the part of its area; `cells` those of the law.
 */
export function settle(law: BetaLaw, cells: Float64Array, place: number, next: () => number): number {
  for (; ; place = next() * (cells.length / stride)) {
    if (place < law.pole) {
      const x = law.from * power(place / law.pole, 1 / law.a)
      if (next() < power(1 - x, law.b - 1)) return x
      continue
    }
    const at = stride * Math.floor(place)
    const part = place % 1
    if (part < cells[at + 2]!) return cells[at]! + part * cells[at + 1]!
    const x = cells[at]! + next() * cells[at + 3]!
    if (part * (law.area / Math.abs(cells[at + 3]!)) < Math.exp(logDensity(law.a, law.b, x) - law.top)) return x
  }
}

const logDensity = (a: number, b: number, x: number): number =>
  (a === 1 ? 0 : (a - 1) * Math.log(x)) + (b === 1 ? 0 : (b - 1) * Math.log1p(-x))

/** Rectangles one beside the other to an end, each as high as the density where it is highest in it. */
function fall({ a, b, from, top, area }: Omit<BetaLaw, 'cells'>, to: 0 | 1, cells: number[]): void {
  const density = (x: number) => Math.exp(logDensity(a, b, x) - top)
  for (let near = from, high = 1; near !== to;) {
    const room = Math.abs(to - near)
    const fits = area / high < room
    // the last is no wider than there is room, and so higher than it need be
    const end = fits ? near + Math.sign(to - near) * (area / high) : to
    const low = density(end)
    const under = low / (fits ? high : area / room)
    cells.push(near, under > 0 ? (end - near) / under : 0, under, end - near)
    near = end
    high = low
  }
}

const mode = (a: number, b: number) => (a + b === 2 ? 0 : (a - 1) / (a + b - 2))

/** Area of a rectangle: a bell of height 1 has 2.5 standard deviations. */
const bell = (a: number, b: number) => (2.5 * Math.sqrt((a * b) / (a + b + 1))) / (a + b) / rectangles

/** How far the pole is taken for itself: to where what it leaves out of the density is little. */
function besidePole(a: number, b: number) {
  const area = power(b, -a) / a / rectangles // of about the whole, Γ(a) b⁻ᵃ
  const pole = Math.ceil(power(0.01 / b, a) / a / area)
  return { area, pole, from: Math.min(1, power(a * pole * area, 1 / a)) }
}
