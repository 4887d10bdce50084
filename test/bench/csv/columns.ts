import type { Answer } from './answer.ts'

/** What a parser that knows only texts leaves to do: three columns, their German numbers read, nothing checked. */
export function columns() {
  const keys: string[] = []
  const persons: number[] = []
  const share: number[] = []
  return {
    add(key: string, anzahl: string, anteil: string) {
      keys.push(key)
      persons.push(Number(anzahl.replaceAll('.', '')))
      share.push(Number(anteil.replace(',', '.')))
    },
    sums: (): Answer => ({
      rows: keys.length,
      persons: persons.reduce((a, b) => a + b, 0),
      share: share.reduce((a, b) => a + b, 0),
    }),
  }
}
