import { usageError } from '../usage-error.ts'

/** `kinderarmut=2,alter=0.5`: a number for each name, each name once. */
export const readPairs = (option: string, text: string, optional = false): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>()
  const parts = optional && text === '' ? [] : text.split(',')
  for (const [i, part] of parts.entries()) {
    const [, name, value] = /^\s*(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(part) ?? []
    if (name === undefined && i > 0 && /^\d+$/.test(part)) return decimalComma(option, `${parts[i - 1]!},${part}`)
    if (name === undefined || value === undefined)
      return usageError(
        { de: `"${part}" ist kein Gewicht für ${option}`, en: `"${part}" is no weight for ${option}` },
        { de: 'name=zahl, etwa kinderarmut=2', en: 'name=number, such as child_poverty=2' },
      )
    if (pairs.has(name))
      return usageError(
        { de: `${option} nennt "${name}" zweimal`, en: `${option} names "${name}" twice` },
        { de: 'jeden Namen einmal', en: 'every name once' },
      )
    pairs.set(name, Number(value))
  }
  return pairs
}

const decimalComma = (option: string, pair: string): never =>
  usageError(
    { de: `${option}: "${pair}" hat ein Komma in der Zahl`, en: `${option}: "${pair}" has a comma in its number` },
    { de: `einen Punkt: ${pair.replace(',', '.')}`, en: `a point: ${pair.replace(',', '.')}` },
  )
