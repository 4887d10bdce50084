import { expect, it } from 'vitest'
import { columnOf } from '../../../src/ingest/inspect/columns.ts'
import { coordinatesOf } from '../../../src/ingest/inspect/coordinates.ts'

const column = (header: string, cells: readonly string[], at = 0) =>
  columnOf(
    header,
    at,
    cells,
    cells.map((_, i) => i + 2),
    { decimal: '.', thousands: null },
  )
const metres = (x: string, y: string) => [column(x, ['389000.5', '391000']), column(y, ['5819000', '5820000.5'])]

it.each([
  ['X', 'Y'],
  ['OSTWERT', 'NORDWERT'],
  ['utm_x', 'utm_y'],
  ['Rechtswert', 'Hochwert'],
])('knows %s and %s', (x, y) =>
  expect(coordinatesOf(metres(x, y))).toEqual({ x, y, likely: ['EPSG:25832', 'EPSG:25833'] }),
)
it('knows degrees', () =>
  expect(coordinatesOf([column('lat', ['52.5', '52.6']), column('lon', ['13.4', '13.5'])])).toEqual({
    x: 'lon',
    y: 'lat',
    likely: ['EPSG:4326', 'EPSG:4258'],
  }))
it('takes nothing for coordinates that is not called so, is text, or is there twice', () => {
  expect(coordinatesOf(metres('EW', 'Y'))).toBeNull()
  expect(coordinatesOf(metres('Index', 'Yield'))).toBeNull()
  expect(coordinatesOf([...metres('X', 'Y'), ...metres('lon', 'lat')])).toBeNull()
  expect(coordinatesOf([column('X', ['a', 'b']), column('Y', ['c', 'd'])])).toBeNull()
})
