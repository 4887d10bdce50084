import { asDegrees, likelyCrs, type Extent } from '../layer/crs.ts'
import type { ColumnEvidence } from './columns.ts'

/** Two columns of a table that say where something is. */
export interface Coordinates {
  readonly x: string
  readonly y: string
  /** Systems in which these numbers would lie in Germany, Austria or Switzerland. */
  readonly likely: readonly string[]
}

// As offices and programs call them; the whole header, or a word of it.
const east =
  /(?:^|[\s_-])(?:x|ost|ostwert|east|easting|rechts|rechtswert|rw|lon|long|longitude|laenge|länge)(?:$|[\s_-])/i
const north = /(?:^|[\s_-])(?:y|nord|nordwert|north|northing|hoch|hochwert|hw|lat|latitude|breite)(?:$|[\s_-])/i

/** The only two columns of numbers that are called as coordinates are; null where there are none, or several. */
export function coordinatesOf(columns: readonly ColumnEvidence[]): Coordinates | null {
  const called = (name: RegExp) => columns.filter(({ header, range }) => range !== null && name.test(header))
  const [xs, ys] = [called(east), called(north)]
  if (xs.length !== 1 || ys.length !== 1) return null
  const [[left, right], [bottom, top]] = [xs[0]!.range!, ys[0]!.range!]
  const extent: Extent = { left, right, bottom, top }
  return {
    x: xs[0]!.header,
    y: ys[0]!.header,
    likely: asDegrees(extent) ? ['EPSG:4326', 'EPSG:4258'] : likelyCrs(extent),
  }
}
