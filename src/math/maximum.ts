// Golden section: (3 − √5) / 2
const golden = (3 - Math.sqrt(5)) / 2

/**
 * Where a function of one peak between two ends is highest, to about eight digits, the most that values of a
 * flat top allow. Brent's method (1973, Algorithms for Minimization without Derivatives, ch. 5): parabolas,
 * and golden section where they do not help.
 */
export function maximum(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to]
  let x = a + golden * (b - a)
  let [w, v] = [x, x]
  let fx = -f(x)
  let [fw, fv] = [fx, fx]
  let step = 0
  let before = 0
  for (let round = 0; round < 200; round++) {
    const middle = (a + b) / 2
    const near = 1e-10 * Math.abs(x) + 1e-11
    if (Math.abs(x - middle) <= 2 * near - (b - a) / 2) break
    let parabola = false
    if (Math.abs(before) > near) {
      const r = (x - w) * (fx - fv)
      let q = (x - v) * (fx - fw)
      let p = (x - v) * q - (x - w) * r
      q = 2 * (q - r)
      if (q > 0) p = -p
      q = Math.abs(q)
      if (Math.abs(p) < Math.abs((q * before) / 2) && p > q * (a - x) && p < q * (b - x)) {
        before = step
        step = p / q
        if (x + step - a < 2 * near || b - x - step < 2 * near) step = x < middle ? near : -near
        parabola = true
      }
    }
    if (!parabola) {
      before = x < middle ? b - x : a - x
      step = golden * before
    }
    const u = x + (Math.abs(step) >= near ? step : Math.sign(step) * near)
    const fu = -f(u)
    if (fu <= fx) {
      if (u < x) b = x
      else a = x
      ;[v, fv, w, fw, x, fx] = [w, fw, x, fx, u, fu]
    } else {
      if (u < x) a = u
      else b = u
      if (fu <= fw || w === x) [v, fv, w, fw] = [w, fw, u, fu]
      else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu]
    }
  }
  return x
}
