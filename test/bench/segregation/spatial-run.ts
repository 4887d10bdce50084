import { measures } from '../../../src/measures/index.ts'
import type { Measure } from '../../../src/model/measure.ts'
import { bigCity } from './big-city.ts'

// One fresh process: every measure once, as a command does it. Words: areas, then a family or "all".
const [areas = '542', family = 'all'] = process.argv.slice(2)
const city = bigCity(Number(areas))
const asked = Object.values(measures).filter((one: Measure) => family === 'all' || one.family === family)
const each = asked.map((measure) => {
  const start = performance.now()
  const value = measure.compute(city)
  if (Number.isNaN(value)) throw new Error(`${measure.id} is undefined`)
  return { id: measure.id, ms: performance.now() - start }
})
console.log(
  JSON.stringify({
    measures: each.length,
    ms: each.reduce((sum, { ms }) => sum + ms, 0),
    slowest: each.reduce((a, b) => (a.ms > b.ms ? a : b)),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
