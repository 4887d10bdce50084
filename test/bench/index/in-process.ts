/** Median milliseconds of some work in this process, after one warm-up. */
export function inProcess(work: () => unknown, runs: number): number {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}
