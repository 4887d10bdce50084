/** Least milliseconds of some work in this process, after one warm-up: what it takes when nobody else is at work. */
export function inProcess(work: () => unknown, runs: number): number {
  work()
  let least = Infinity
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
