import type { Finding } from '../../model/finding.ts'
import type { PointsSpec } from '../../model/points.ts'

/** ATL-0306: what stands where a count belongs is none, or nothing stands there (null). */
export const noCount = ({ file, count }: PointsSpec, row: number, value: unknown): Finding => ({
  code: 'ATL-0306',
  severity: 'error',
  file,
  row,
  column: count!,
  ...(value === null ? {} : { value: typeof value === 'string' ? value : JSON.stringify(value) }),
  found:
    value === null
      ? { de: 'hier steht keine Anzahl', en: 'no count stands here' }
      : { de: 'das ist keine Anzahl', en: 'this is no count' },
  expected: { de: '0 oder mehr', en: '0 or more' },
})
