// Started by kill.test.ts: swaps editions below argv[2] until it is killed, and writes a byte at each call that changes
// the disk. With argv[3] it swaps once and sends itself argv[4] (SIGKILL) before the call of that number.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { editionOf } from './numbered-edition.ts'

const [, , out = '', deadly, signal = 'SIGKILL'] = process.argv
let calls = 0
before(['renameSync', 'rmSync', 'writeFileSync'], fs as never)
before(['open', 'mkdir', 'rename', 'rm'], fs.promises as never)
syncBuiltinESMExports()
const { recover, replace } = await import('../../src/host/swap.ts')

if (deadly !== undefined) await replace(out, editionOf(1))
else {
  await recover(out)
  for (let n = process.pid * 1000; ; n++) await replace(out, editionOf(n))
}

function before(names: readonly string[], owner: Record<string, (...args: unknown[]) => unknown>): void {
  for (const name of names) {
    const own = owner[name]!
    owner[name] = (...args) => {
      calls++
      if (deadly === undefined) fs.writeSync(1, '.')
      else if (calls === Number(deadly)) process.kill(process.pid, signal)
      return own.apply(owner, args)
    }
  }
}
