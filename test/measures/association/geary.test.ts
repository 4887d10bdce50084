import { expect, it } from 'vitest'
import { geary } from '../../../src/measures/association/geary.ts'
import { gearyTest } from '../../../src/measures/association/geary-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { kunststadt as maps } from '../../support/spatial-cases.ts'

it.each(maps)('is the statistic of the shares where people live: $name', ({ name, map }) => {
  for (const [way, kind] of ['queen', 'rook'].entries()) {
    const { share, group, total, links } = kunststadt.find((one) => one.name === `${name} ${kind}`)!
    expect([share.length, group.length, total.length]).toEqual([62, 62, 62])
    expect(geary.compute(map, { neighbours: way })).toBeCloseTo(gearyTest(share, weighted(links, 'row')).C, 12)
  }
})
it('is undefined when all shares are equal', () => {
  const { map } = maps[0]!
  expect(geary.compute({ ...map, group: Array.from(map.total, (t) => t / 2) })).toBeNaN()
})
