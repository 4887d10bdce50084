/**
 * Looks up in which of several adjoining stretches a point lies: `end[i]` is where stretch i ends and the next begins,
 * ascending, the first one beginning at 0. Points from 0 up to the last end. A guide of four steps a stretch makes it
 * a look-up of constant cost on average.
 */
export function finder(end: Float64Array): (point: number) => number {
  const steps = 4 * end.length
  const scale = steps / end[end.length - 1]
  const guide = new Int32Array(steps + 1)
  for (let step = 0, i = 0; step <= steps; step++) {
    while (i + 1 < end.length && end[i] <= step / scale) i++
    guide[step] = i
  }
  return (point) => {
    let i = guide[Math.floor(point * scale)]
    while (i > 0 && end[i - 1] > point) i-- // where rounding put the point into the next step
    while (end[i] <= point && i + 1 < end.length) i++
    return i
  }
}
