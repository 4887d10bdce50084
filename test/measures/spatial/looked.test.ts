import { expect, it } from 'vitest'
import { atkinson } from '../../../src/measures/segregation/atkinson.ts'
import { looked } from '../../../src/measures/spatial/looked.ts'
import { wording } from '../../../src/model/text.ts'

const words = looked(atkinson)

it('keeps what is said of the measure, and adds the surroundings', () => {
  expect(words).toMatchObject({ family: 'spatial', dimension: atkinson.dimension, range: atkinson.range })
  expect(words.label.de).toBe('Atkinson-Index, über Umgebungen')
  expect(words.label.en).toBe('Atkinson index of surroundings')
  expect(wording(words.formula, 'de').startsWith(wording(atkinson.formula, 'de'))).toBe(true)
  expect(words.source).toContain(atkinson.source)
})
it('turns by what the measure turns by, by bandwidth and by kernel', () =>
  expect(Object.keys(words.parameters)).toEqual(['b', 'bandwidth', 'kernel']))
