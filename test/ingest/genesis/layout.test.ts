import { expect, it } from 'vitest'
import { layout } from '../../../src/ingest/genesis/layout.ts'

const block = (n: number) =>
  ['code', 'label', 'attribute_code', 'attribute_label'].map((part) => `${n}_variable_${part}`)
const head = ['statistics_code', 'statistics_label', 'time_code', 'time_label', 'time']
const tail = ['value', 'value_unit', 'value_variable_code', 'value_variable_label']

it.each([1, 2, 3])('has %i dimensions', (n) => {
  const blocks = Array.from({ length: n }, (_, i) => block(i + 1)).flat()
  const found = layout([...head, ...blocks, ...tail, 'value_q'])
  expect(found).toMatchObject({ time: 4, value: 5 + 4 * n, unit: 6 + 4 * n, measure: 7 + 4 * n })
  expect(found!.blocks.at(-1)).toEqual({ variable: 1 + 4 * n, code: 3 + 4 * n, label: 4 + 4 * n })
})
it('is not that of other tables', () => {
  expect(layout(['RAUM', 'EW'])).toBeNull()
  expect(layout([...head, ...tail.slice(1)])).toBeNull()
  expect(layout([...head, '1_variable_code', ...tail])).toBeNull()
})
