import type { Finding } from '../../model/finding.ts'
import type { PointWeights } from '../../prepare/crosswalk/point-weights.ts'

/** How many points count for nothing, because they lie in no area of one of the layers, or on a border. */
export const lostPoints = ({ outside, border }: PointWeights, file: string): Finding => ({
  code: 'ATL-0345',
  severity: outside + border > 0 ? 'warning' : 'info',
  file,
  found: {
    de: `${outside} Punkte liegen in keinem alten oder keinem neuen Raum, ${border} auf einer Grenze; sie zählen nicht`,
    en: `${outside} points lie in no old or no new area, ${border} on a border; they do not count`,
  },
})
