import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Ability {
  readonly absent: boolean
  /** Put behind a test's name: says that it is left out, and why. */
  readonly title: string
}

const ability = (has: boolean, lacks: string): Ability => ({ absent: !has, title: has ? '' : ` (SKIPPED: ${lacks})` })

function tried(work: (folder: string) => boolean): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-disk-'))
  try {
    return work(folder)
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Windows lets only administrators and developers make links. */
export const links = ability(
  tried((folder) => {
    writeFileSync(join(folder, 'a'), 'a')
    symlinkSync(join(folder, 'a'), join(folder, 'b'))
    return readFileSync(join(folder, 'b'), 'utf8') === 'a'
  }),
  'no links can be made here',
)

/** Windows and macOS find a file under a name in other capitals. */
export const exactNames = ability(
  tried((folder) => {
    writeFileSync(join(folder, 'a'), 'a')
    return !existsSync(join(folder, 'A'))
  }),
  'this disk does not tell capitals apart',
)

/** Rights to read and write that hold for whoever runs the tests: not for root, and by other means on Windows. */
export const rights = ability(
  process.platform !== 'win32' && process.getuid?.() !== 0,
  'rights of files do not hold for root, and are others on Windows',
)

/** Signals that a process can answer; on Windows every one of them ends it at once. */
export const signals = ability(process.platform !== 'win32', 'no signals on Windows')
