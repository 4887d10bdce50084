import { bounds, exactly, type Partly } from '../../../src/measures/bounds/index.ts'
import { random } from '../../../src/math/random.ts'
import { inProcess } from '../index/in-process.ts'

/** Bounds on 542 areas of which some are suppressed or all are rounded, and on 10,000; no other program has any. */
export function ranges(): string[] {
  const cities = [
    ['100 of 542 in a range of 10', city(542, 100, 9, false)],
    ['the same, group known in the city', city(542, 100, 9, true)],
    ['542 rounded to 5', city(542, 542, 4, false)],
    ['the same, group known in the city', city(542, 542, 4, true)],
    ['10,000 rounded to 5, group known', city(10_000, 10_000, 4, true)],
  ] as const
  return cities.flatMap(([name, told]) =>
    ['segregation-index', 'theil-h', 'isolation'].map(
      (id) =>
        `${`${id}, ${name}`.padEnd(56)} ${inProcess(() => bounds(id, told), 3)
          .toFixed(1)
          .padStart(7)} ms`,
    ),
  )
}

/** Groups of about a tenth of 500 to 12,500 persons; the first areas known in a range only. */
function city(n: number, open: number, width: number, known: boolean): Partly {
  const next = random(7)
  const total = Array.from({ length: n }, () => 500 + Math.floor(12_000 * next()))
  const group = total.map((t) => Math.floor(t * 0.1 * (0.2 + 1.6 * next())))
  const all = group.reduce((a, b) => a + b, 0)
  const below = width >> 1
  return {
    against: 'total',
    compared: exactly(total),
    group: {
      least: group.map((g, i) => (i < open ? Math.max(0, g - below) : g)),
      most: group.map((g, i) => (i < open ? g + width - below : g)),
      sums: known ? [{ areas: [...total.keys()], least: all, most: all }] : [],
    },
  }
}
