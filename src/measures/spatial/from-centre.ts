import { sum } from '../../math/sum.ts'
import type { Places, Space } from '../../model/space.ts'
import type { Vector } from '../../model/vector.ts'

/**
 * Σ A₍ₖ₎ B₍ₖ₋₁₎ − Σ A₍ₖ₋₁₎ B₍ₖ₎ of the cumulated shares of two vectors, areas in order of their distance from the nearest
 * centre: twice the area between the Lorenz curve of b over a and the diagonal, positive if b lives nearer. Areas equally
 * far (to 1e-9 of the farthest) are one step. NaN when a vector is empty or there is no centre. O(n log n + n · centres).
 */
export function fromCentre(a: Vector, b: Vector, { x, y }: Space, centres: Places): number {
  const [A, B] = [sum(a), sum(b)]
  if (A === 0 || B === 0 || centres.x.length === 0) return NaN
  const distance = Float64Array.from(x, (_, i) => {
    let nearest = Infinity
    for (let c = 0; c < centres.x.length; c++)
      nearest = Math.min(nearest, Math.hypot(x[i]! - centres.x[c]!, y[i]! - centres.y[c]!))
    return nearest
  })
  const order = Array.from(distance.keys()).sort((i, j) => distance[i]! - distance[j]!)
  const alike = 1e-9 * (distance[order.at(-1)!] ?? 0)
  const steps: { a: number; b: number; at: number }[] = []
  for (const i of order) {
    const last = steps.at(-1)
    if (last && distance[i]! - last.at <= alike) {
      last.a += a[i]! / A
      last.b += b[i]! / B
    } else steps.push({ a: a[i]! / A, b: b[i]! / B, at: distance[i]! })
  }
  let [behindA, behindB] = [0, 0]
  return sum(
    steps.map((step) => {
      const term = (behindA + step.a) * behindB - behindA * (behindB + step.b)
      behindA += step.a
      behindB += step.b
      return term
    }),
  )
}
