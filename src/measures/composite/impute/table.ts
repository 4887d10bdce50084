import { groupMean, groupMedian, mean, median } from './column.ts'
import type { Imputer } from './imputer.ts'
import { ownMean, ownMedian } from './own-profile.ts'
import { constant, latest, linear } from './panel.ts'
import { panelRegression } from './panel-regression.ts'

/** Ways to fill gaps, by the names a plan may use. None is the default: a gap is a gap. */
export const impute = {
  mean,
  median,
  'group-mean': groupMean,
  'group-median': groupMedian,
  'own-profile-mean': ownMean,
  'own-profile-median': ownMedian,
  latest,
  constant,
  linear,
  'panel-regression': panelRegression,
} as const satisfies Record<string, Imputer>
