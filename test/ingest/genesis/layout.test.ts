import { expect, it } from 'vitest'
import { layout } from '../../../src/ingest/genesis/layout.ts'

const block = (n: number) =>
  ['code', 'label', 'attribute_code', 'attribute_label'].map((part) => `${n}_variable_${part}`)
const head = ['statistics_code', 'statistics_label', 'time_code', 'time_label', 'time']
const tail = ['value', 'value_unit', 'value_variable_code', 'value_variable_label']

it.each([1, 2, 3])('has %i dimensions', (n) => {
  const blocks = Array.from({ length: n }, (_, i) => block(i + 1)).flat()
  const found = layout([...head, ...blocks, ...tail, 'value_q'])
  expect(found).toMatchObject({
    time: 4,
    values: [{ value: 5 + 4 * n, unit: { at: 6 + 4 * n }, measure: { at: 7 + 4 * n }, label: { at: 8 + 4 * n } }],
  })
  expect(found!.blocks.at(-1)).toEqual({
    variable: 1 + 4 * n,
    variableLabel: 2 + 4 * n,
    code: 3 + 4 * n,
    label: 4 + 4 * n,
  })
})
it('is that of the years before 2025, with a column for each content', () => {
  const old = ['Statistik_Code', 'Statistik_Label', 'Zeit_Code', 'Zeit_Label', 'Zeit']
  const dimension = ['1_Merkmal_Code', '1_Merkmal_Label', '1_Auspraegung_Code', '1_Auspraegung_Label']
  expect(
    layout([...old, ...dimension, '  FLC006__Gebietsflaeche__qkm', 'EKF002__Einkuenfte_(netto)__Tsd._EUR']),
  ).toEqual({
    time: 4,
    blocks: [{ variable: 5, variableLabel: 6, code: 7, label: 8 }],
    values: [
      { value: 9, measure: { always: 'FLC006' }, label: { always: 'Gebietsflaeche' }, unit: { always: 'qkm' } },
      {
        value: 10,
        measure: { always: 'EKF002' },
        label: { always: 'Einkuenfte (netto)' },
        unit: { always: 'Tsd. EUR' },
      },
    ],
    width: 11,
  })
  expect(layout([...old, ...dimension])).toBeNull()
})
it('is not that of other tables', () => {
  expect(layout(['RAUM', 'EW'])).toBeNull()
  expect(layout([...head, ...tail.slice(1)])).toBeNull()
  expect(layout([...head, '1_variable_code', ...tail])).toBeNull()
})
