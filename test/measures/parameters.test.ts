import { describe, expect, it } from 'vitest'
import { localMeasures, measures } from '../../src/measures/measures.ts'
import type { Definition } from '../../src/model/measure.ts'
import { city } from '../support/city.ts'

// PySAL's Atkinson(b), ConProf(m) and LocalRelativeCentralization(k) take a parameter and leave it alone
const cities = Array.from({ length: 40 }, (_, i) => city(i + 1))
const values = (measure: object, given: Readonly<Record<string, number>>): readonly (readonly number[])[] =>
  cities.map((x) => {
    const { compute } = measure as { compute(inputs: typeof x, given: object): number | ArrayLike<number> }
    const found = compute(x, given)
    return typeof found === 'number' ? [found] : Array.from(found)
  })

const cases = [...Object.values(measures), ...Object.values(localMeasures)].flatMap((measure: Definition) =>
  Object.entries(measure.parameters).map(([name, { default: usual, range, options }]) => ({
    id: measure.id,
    name,
    measure,
    // some act only where another one is set, such as the number of nearest neighbours
    beside: Object.entries(measure.parameters).flatMap(([other, { options: ways }]) =>
      other === name ? [] : (ways ?? []).map((_, way) => ({ [other]: way })),
    ),
    others: (options ? options.map((_, i) => i) : [range[0], usual / 2, usual + 1, usual + 2, range[1]]).filter(
      (value) => value !== usual && value >= range[0] && value <= range[1],
    ),
  })),
)

describe('parameters', () => {
  it('are there', () => expect(cases.length).toBeGreaterThan(20))
  it.each(cases)('$name of $id acts', ({ measure, name, others, beside }) => {
    const acts = [{}, ...beside].some((set) => {
      const usual = values(measure, set)
      return others.some((value) =>
        values(measure, { ...set, [name]: value }).some((found, i) =>
          found.some((one, k) => Math.abs(one - usual[i]![k]!) > 1e-9),
        ),
      )
    })
    // z does not hang on the size of the weights of a row: Ord & Getis divide by it
    expect(acts).toBe(!(measure.id === 'local-getis-ord' && name === 'weights'))
  })
})
