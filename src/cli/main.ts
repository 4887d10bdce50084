import type { Host } from '../model/host.ts'
import { version } from './version.ts'

/**
 * The program: runs one command line, without node and script name, and answers the exit code. Never throws.
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  // Scripts ask for it before every run: answered before the parser is loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.out(`${version}\n`)
    return 0
  }
  const { perform } = await import('./program.ts')
  return perform(argv, host)
}
