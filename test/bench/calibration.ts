import { rankCalibration } from './index/rank-calibration.ts'

// What ranges of places promise and what they hold, on cities whose truth is known: `npm run calibration`.
for (const [areas, cities] of [
  [542, 100],
  [64, 100],
  [20, 200],
] as const)
  for (const line of rankCalibration(areas, cities, 1000)) console.log(line)
