import { bootstrap, permutationTest } from '../../../src/measures/inference/index.ts'
import { measures } from '../../../src/measures/index.ts'
import type { Measure } from '../../../src/model/measure.ts'
import { bigCity } from './big-city.ts'

// One fresh process: every measure once, as a command does it. Words: areas, then a family or "all", then how many draws of
// each of what PySAL simulates (D and Gini by chance, the bias of D), although our measures work it out without.
const [areas = '542', family = 'all', draws = '0'] = process.argv.slice(2)
const city = bigCity(Number(areas))
const asked = Object.values(measures).filter((one: Measure) => family === 'all' || one.family === family)
const each = asked.map((measure) => {
  const start = performance.now()
  const value = measure.compute(city)
  if (Number.isNaN(value)) throw new Error(`${measure.id} is undefined`)
  return { id: measure.id, ms: performance.now() - start }
})
const begun = performance.now()
if (Number(draws) > 0) {
  const by = { draws: Number(draws), seed: 1 }
  for (const { mean } of [
    permutationTest(measures['segregation-index'], city, 'evenness', by),
    permutationTest(measures.gini, city, 'evenness', by),
  ])
    if (Number.isNaN(mean)) throw new Error('nothing was drawn')
  if (Number.isNaN(bootstrap(measures['segregation-index'], city, 'persons', by).bias)) throw new Error('no bias')
}
console.log(
  JSON.stringify({
    measures: each.length,
    ms: each.reduce((sum, { ms }) => sum + ms, 0) + (performance.now() - begun),
    slowest: each.reduce((a, b) => (a.ms > b.ms ? a : b)),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
