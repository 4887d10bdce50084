import { statSync } from 'node:fs'

/** What every reader has to find in the file, so that none can be fast by reading less. */
export interface Answer {
  readonly rows: number
  readonly persons: number
  readonly share: number
}

/** Times one reading of the file named on the command line, from opening it to the last number; says what it took. */
export async function answer(read: (path: string) => Promise<Answer>): Promise<void> {
  const path = process.argv[2]!
  const start = performance.now()
  const found = await read(path)
  const ms = performance.now() - start
  const { maxRSS } = process.resourceUsage()
  console.log(JSON.stringify({ ...found, speed: statSync(path).size / 1000 / ms, memory: maxRSS / 1024 }))
}
