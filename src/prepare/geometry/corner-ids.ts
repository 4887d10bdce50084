/**
 * Numbers for places: vertices within `tolerance` of an earlier one get its number, all others their own. With
 * tolerance 0 only equal ones share a number. O(n) by a hash of square cells.
 */
export function cornerIds(x: Float64Array, y: Float64Array, tolerance: number): Int32Array {
  const n = x.length
  const ids = new Int32Array(n)
  const size = 1 << Math.ceil(Math.log2(Math.max(4, 2 * n)))
  const head = new Int32Array(size).fill(-1)
  const chain = new Int32Array(n)
  const cell = (value: number) => (tolerance > 0 ? Math.floor(value / tolerance) : value)
  const bits = new DataView(new ArrayBuffer(16))
  const slot = (cx: number, cy: number): number => {
    bits.setFloat64(0, cx + 0)
    bits.setFloat64(8, cy + 0)
    let hash = 0x811c9dc5
    for (let at = 0; at < 16; at += 4) hash = Math.imul(hash ^ bits.getUint32(at), 0x01000193) ^ (hash >>> 15)
    return (hash ^ (hash >>> 13)) & (size - 1)
  }
  const reach = tolerance > 0 ? [-1, 0, 1] : [0]
  for (let i = 0; i < n; i++) {
    const [cx, cy] = [cell(x[i]!), cell(y[i]!)]
    let found = -1
    let nearest = Infinity
    for (const dx of reach)
      for (const dy of reach)
        for (let k = head[slot(cx + dx, cy + dy)]!; k !== -1; k = chain[k]!) {
          const distance = Math.hypot(x[k]! - x[i]!, y[k]! - y[i]!)
          if (distance <= tolerance && (distance < nearest || (distance === nearest && k < found)))
            [found, nearest] = [k, distance]
        }
    if (found === -1) {
      const at = slot(cx, cy)
      chain[i] = head[at]!
      head[at] = i
      found = i
    }
    ids[i] = found
  }
  return ids
}
