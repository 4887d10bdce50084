/** `6, 12–15`: numbers in order, each run of them as its ends. */
export function spans(numbers: readonly number[], name: (number: number) => string = String): string {
  const list: [number, number][] = []
  for (const number of numbers) {
    const last = list.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else list.push([number, number])
  }
  const words = list.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`))
  return words.slice(0, 12).join(', ') + (words.length > 12 ? ', …' : '')
}
