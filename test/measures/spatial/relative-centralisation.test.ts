import { describe, expect, it } from 'vitest'
import { relativeCentralisation } from '../../../src/measures/spatial/relative-centralisation.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'
import { inhabited } from '../../support/reversed.ts'

agreesInSpace('relative-centralisation', kunststadt)

describe('relative-centralisation', () => {
  it('is 1 when the group alone lives at the centre', () =>
    expect(relativeCentralisation.compute(line([8, 0], [8, 8]))).toBe(1))
  it('changes its sign with the group', () => {
    const city = line([6, 1, 3], [8, 8, 8])
    expect(relativeCentralisation.compute({ ...city, group: city.other, other: city.group })).toBeCloseTo(
      -relativeCentralisation.compute(city),
      12,
    )
  })
  it.each(kunststadt)('does not change with empty areas: $name', ({ centred }) => {
    const all = centred('mean')
    expect(relativeCentralisation.compute(inhabited(all))).toBeCloseTo(relativeCentralisation.compute(all), 12)
  })
})
