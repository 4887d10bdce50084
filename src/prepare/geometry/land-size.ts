import type { Text } from '../../model/text.ts'
import { decimal } from './decimal.ts'

/** A size of land for people: square metres, or square kilometres from 0.1 on. */
export function landSize(squareMetres: number): Text {
  const [{ de, en }, unit] =
    squareMetres < 100_000 ? [decimal(squareMetres, 0), 'm²'] : [decimal(squareMetres / 1e6, 2), 'km²']
  return { de: `${de} ${unit}`, en: `${en} ${unit}` }
}
