/**
 * Powers of ten that the unit of a number names, wherever in it: `1000`, `Tsd. EUR`, `EUR 1,000`, `Mill. t`; 0 for `Anzahl` and `%`, and
 * for what is only related to so many: `je 1 000 Einwohner`.
 */
export function powerOfTen(unit: string): number {
  const found = named.exec(unit.trim())
  if (found === null || rate.test(unit.trim().slice(0, found.index))) return 0
  const word = found[1]!.toLowerCase()
  return /^1/.test(word) ? word.replace(/\D/g, '').length - 1 : powers.find(([name]) => word.startsWith(name))![1]
}

const named =
  /(?<![\p{L}\d.,])(1(?:[\s.,]?000)+|Tsd|Tausend|thousands?|Mill|Mio|Million(?:en|s)?|mn|Mrd|Milliarden?|billions?|bn)(?![\p{L}\d])(?!\s\d)/iu

const rate = /(?<!\p{L})(?:je|pro|per|auf)\s*$|\/\s*$/iu

const powers: readonly (readonly [string, number])[] = [
  ['tsd', 3],
  ['tausend', 3],
  ['thousand', 3],
  ['milliard', 9],
  ['mill', 6],
  ['mio', 6],
  ['mn', 6],
  ['mrd', 9],
  ['billion', 9],
  ['bn', 9],
]
