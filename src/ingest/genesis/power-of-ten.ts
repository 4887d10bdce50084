/** Powers of ten that the unit of a number names: `1000`, `Tsd. EUR`, `Mill. t`; 0 for `Anzahl` and `%`. */
export function powerOfTen(unit: string): number {
  const [, word = ''] = /^(1\s?000|Tsd|Mill|Mio|Mrd|thousand|million|billion)\b/i.exec(unit.trim()) ?? []
  return powers[word.replace(/\s/g, '').toLowerCase()] ?? 0
}

const powers: Readonly<Record<string, number>> = {
  '1000': 3,
  tsd: 3,
  thousand: 3,
  mill: 6,
  mio: 6,
  million: 6,
  mrd: 9,
  billion: 9,
}
