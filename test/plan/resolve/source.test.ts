import { expect, it } from 'vitest'
import { planOf } from '../../support/atlas-text.ts'

it('fills in what is not said', () =>
  expect(planOf().sources['ew']).toMatchObject({
    file: 'daten/ew_{year}.csv',
    year: null,
    years: [2023, 2024],
    format: { encoding: 'utf-8', delimiter: ';', quote: '"', decimal: ',', thousands: null, skip: 0, footer: null },
    key: ['NR'],
    drop: ['Summe'],
    missing: 'refuse',
    signs: {},
    secrecy: null,
    columns: {
      alle: { header: 'ALLE', type: 'number' },
      arm: { header: 'ARM', type: 'number' },
      quote: { header: 'QUOTE', type: 'number' },
      grund: { header: 'GRUND', type: 'text' },
    },
    provider: { name: 'Statistik', licence: 'dl-de/zero-2-0', uri: null },
  }))
it('writes signs out', () => {
  expect(planOf(['    drop: [Summe]', '    signs: koeln']).sources['ew']!.signs).toEqual({ '*': 'secret', '-': 'zero' })
  expect(planOf(['    drop: [Summe]', '    signs: { -9999: void }']).sources['ew']!.signs).toEqual({ '-9999': 'void' })
})
it('reads as JSON what does not say so in its name, where the plan declares it', () => {
  const source = '    file: daten/ew_{year}.csv\n    format: { decimal: "," }'
  const kind = (file: string, more = '') =>
    planOf([source, `    file: daten/{year}.${file}${more}`]).sources['ew']!.kind
  expect(kind('json')).toBe('json')
  expect(kind('txt')).toBe('csv')
  expect(kind('txt', '\n    format: { layout: json }')).toBe('json')
})
it('takes a divided key, secrecy, missing rows', () =>
  expect(
    planOf([
      '    key: NR\n    drop: [Summe]',
      '    key: { columns: [B, P] }\n    secrecy: { minimum: 10 }\n    missing: allow',
    ]).sources['ew'],
  ).toMatchObject({
    key: ['B', 'P'],
    secrecy: 10,
    missing: 'allow',
    drop: [],
  }))
it('takes header rows and conditions on rows', () =>
  expect(
    planOf(['    drop: [Summe]', '    drop: [Summe]\n    header: { rows: [4, 5] }\n    where: { WAHL: Kommunalwahl }'])
      .sources['ew'],
  ).toMatchObject({ header: [4, 5], where: { WAHL: ['Kommunalwahl'] } }))
it('takes a range whose headers are its first row, or stand where header.rows says', () => {
  const ranged = (more: string) => planOf(['    drop: [Summe]', `    drop: [Summe]\n    ${more}`]).sources['ew']
  expect(ranged('range: B20:F40')).toMatchObject({ header: [20], span: 'B:F', lines: [21, 40] })
  const above = { header: [3, 4], span: 'B:F', lines: [20, 40] }
  expect(ranged('range: B20:F40\n    header: { rows: [3, 4] }')).toMatchObject(above)
  const inside = { header: [20, 22], span: 'B:F', lines: [23, 40] }
  expect(ranged('range: B20:F40\n    header: { rows: [20, 22] }')).toMatchObject(inside)
})
it('takes columns of a long table', () =>
  expect(
    planOf(['arm: ARM', 'arm: { column: ARM, where: { ALTER: u3, GESCHLECHT: [m, w] } }']).sources['ew']!.columns[
      'arm'
    ],
  ).toEqual({ header: 'ARM', type: 'number', where: { ALTER: ['u3'], GESCHLECHT: ['m', 'w'] } }))

it.each([
  ['cell-key', { perturbed: true }],
  ['{ method: cell-key, maximum: 2 }', { perturbed: true, deviation: 2 }],
])('knows how a publisher perturbs: %s', (text, want) => {
  const { perturbed, deviation } = planOf(['    drop: [Summe]', `    perturbation: ${text}`]).sources['ew']!
  expect({ perturbed, ...(deviation !== undefined && { deviation }) }).toEqual(want)
})
it('knows what is suppressed or rounded, and judges no sums of what is rounded', () => {
  const said = planOf(['    drop: [Summe]', '    suppressed: [1, 4]\n    rounding: 5']).sources['ew']
  expect(said).toMatchObject({ suppressed: [1, 4], rounding: 5, perturbed: true })
  expect(planOf().sources['ew']).not.toHaveProperty('suppressed')
})
