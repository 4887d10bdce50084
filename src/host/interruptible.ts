/**
 * Does the work; when the process is told to stop meanwhile, tidies up first and exits with the code that
 * shells expect (130 for Ctrl-C). Only while files are written: a handler would delay Ctrl-C in a long
 * computation, where nothing needs tidying and the system's own way of dying is right.
 */
export async function interruptible<T>(tidy: () => void, work: () => Promise<T>): Promise<T> {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
  const stop = (signal: NodeJS.Signals) => process.exit(codes[signal as keyof typeof codes])
  const signals = Object.keys(codes) as NodeJS.Signals[]
  process.once('exit', tidy)
  for (const signal of signals) process.on(signal, stop)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, stop)
    process.off('exit', tidy)
  }
}
