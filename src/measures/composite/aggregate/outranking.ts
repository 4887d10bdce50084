import type { Parts } from './aggregator.ts'

/**
 * Share of the weight in which area i lies above area j, equal values counting half: row i, column j of an
 * n × n matrix, row after row; 0 on the diagonal, NaN in rows and columns of areas that lack a part.
 * O(areas² × parts), 8 n² bytes: for up to some thousand areas.
 */
export function outranking({ columns, weights }: Parts): Float64Array {
  const n = columns[0]?.length ?? 0
  const shares = new Float64Array(n * n)
  let all = 0
  for (let k = 0; k < columns.length; k++) {
    const x = columns[k]
    const w = weights[k]
    if (w === 0) continue
    all += w
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const up = x[i] > x[j] ? w : x[i] < x[j] ? 0 : x[i] === x[j] ? w / 2 : NaN
        shares[i * n + j] += up
        shares[j * n + i] += w - up
      }
    }
  }
  for (let c = 0; c < shares.length; c++) shares[c] /= all
  return shares
}
