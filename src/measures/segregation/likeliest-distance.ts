/**
 * The true distance θ ≥ 0, in standard errors, that makes an observed one of z most likely when its sign is not known:
 * 0 for z ≤ 1, else the root of θ = z tanh(θ z) above 0, which is close to z as soon as z is large.
 *
 * θ − z tanh(θ z) is convex above 0, so Newton's steps from z down to the root never overshoot.
 */
export function likeliestDistance(z: number): number {
  if (!(z > 1)) return 0
  let theta = z
  for (;;) {
    const t = Math.tanh(theta * z)
    const next = theta - (theta - z * t) / (1 - z * z * (1 - t * t))
    if (!(next < theta)) return theta
    theta = next
  }
}
