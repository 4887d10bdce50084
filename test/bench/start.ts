import { fileURLToPath } from 'node:url'
import { line, race } from './time.ts'

const atlas = fileURLToPath(new URL('../../dist/atlas.js', import.meta.url))

/** How long `atlas --version` and `--help` take beside a Node that does nothing. */
export function start(): string[] {
  const [version, help, nothing] = race(
    [() => ['node', atlas, '--version'], () => ['node', atlas, '--help'], () => ['node', '-e', '0']],
    11,
  )
  return [
    line('atlas --version against node -e 0', version!, nothing!),
    line('atlas --help against node -e 0', help!, nothing!),
  ]
}
