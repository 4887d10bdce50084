import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { fail } from '../model/error.ts'
import { shown } from './shown.ts'
import { systemCode } from './system-error.ts'

// Locks of this very process: its own pid in a lock file that it does not hold is left from a dead process.
const held = new Set<string>()

/**
 * Takes the lock file or throws ATL-0004; answers how to release it. A lock whose process is dead is taken
 * over. `folder` is the output folder as the user named it.
 */
export async function lock(path: string, folder: string): Promise<() => void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (take(path)) {
      held.add(path)
      rmSync(asideOf(path), { force: true }) // of a run that was killed while it took over
      return () => {
        held.delete(path)
        rmSync(path, { force: true })
      }
    }
    let content = peek(path)
    if (content === '') {
      await setTimeout(100) // between being created and being written
      content = peek(path)
    }
    if (content === null) continue
    if (alive(content, path)) throw busy(path, folder)
    setAside(path, content)
  }
  throw busy(path, folder)
}

const mine = () => `${process.pid} ${hostname()}\n`

function take(path: string): boolean {
  try {
    writeFileSync(path, mine(), { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

function peek(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

function alive(content: string, path: string): boolean {
  const [pid = '', host = ''] = content.trim().split(' ')
  if (!/^\d+$/.test(pid)) return false
  if (host !== hostname()) return true // on a shared disk: another machine's processes cannot be asked
  if (Number(pid) === process.pid) return held.has(path)
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** Two processes may find the same stale lock: the one that moves a lock already renewed puts it back. */
function setAside(path: string, stale: string): void {
  const aside = asideOf(path)
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') === stale) rmSync(aside)
    else renameSync(aside, path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}

/** Where a lock stands for the moment in which it is taken over. */
export const asideOf = (path: string): string => `${path}-stale`

const busy = (path: string, folder: string) =>
  fail(
    'ATL-0004',
    { de: 'ein anderer Lauf schreibt gerade in diesen Ordner', en: 'another run is writing this folder' },
    {
      file: shown(folder),
      remedy: {
        de: `abwarten; wenn sicher kein anderer Lauf aktiv ist, ${name(path)} neben dem Ordner löschen`,
        en: `wait; when there is certainly no other run, delete ${name(path)} beside the folder`,
      },
    },
  )

const name = (path: string) => shown(path).split('/').at(-1)
