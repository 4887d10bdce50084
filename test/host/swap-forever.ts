// Started by kill.test.ts: swaps editions below argv[2] until it is killed. With argv[3] it swaps once and
// sends itself argv[4] (SIGKILL) before the call of that number that changes the disk.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { editionOf } from './numbered-edition.ts'

const [, , out = '', deadly, signal = 'SIGKILL'] = process.argv
if (deadly !== undefined) dieBefore(Number(deadly))
const { recover, replace } = await import('../../src/host/swap.ts')

if (deadly === undefined) await recover(out)
process.stdout.write('ready\n')
if (deadly === undefined) for (let n = process.pid * 1000; ; n++) await replace(out, editionOf(n))
await replace(out, editionOf(1))

function dieBefore(call: number): void {
  let calls = 0
  const counted = (owner: Record<string, (...args: unknown[]) => unknown>, name: string) => {
    const own = owner[name]!
    owner[name] = (...args) => {
      if (++calls === call) process.kill(process.pid, signal)
      return own.apply(owner, args)
    }
  }
  for (const name of ['renameSync', 'rmSync', 'writeFileSync']) counted(fs as never, name)
  for (const name of ['open', 'mkdir', 'rename', 'rm']) counted(fs.promises as never, name)
  syncBuiltinESMExports()
}
