import type { Text } from '../../model/text.ts'

/** A number for people, with a comma in German. */
export const decimal = (value: number, digits: number): Text => {
  const en = value.toFixed(digits)
  return { de: en.replace('.', ','), en }
}
