import { Session, type Profiler } from 'node:inspector'

/**
 * How often the lines of `src` that match run while something is done: work as a number that does not depend on the
 * machine or its load. Only code that is loaded after this call is counted line by line, so import it behind it. What
 * the engine itself does in one call, such as a search in a text, counts as one step.
 */
export function counted(of: RegExp): (work: () => unknown) => Promise<number> {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const taken = () => {
    let found: Profiler.ScriptCoverage[] = []
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error
      found = result
    })
    return found
  }
  return async (work) => {
    taken()
    await work()
    let sum = 0
    for (const { url, functions } of taken())
      if (of.test(url)) for (const { ranges } of functions) for (const { count } of ranges) sum += count
    return sum
  }
}
