import { constants, existsSync, renameSync, rmSync } from 'node:fs'
import { access, lstat, mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fail } from '../model/error.ts'
import type { Outputs } from '../model/files.ts'
import { foreign, openDocuments, refusal } from './foreign.ts'
import { interruptible } from './interruptible.ts'
import { listFiles } from './list-files.ts'
import { asideOf, lock } from './lock.ts'
import { places, type Places } from './places.ts'
import { shown } from './shown.ts'
import { stage, syncFolder } from './stage.ts'
import { systemCode } from './system-error.ts'
import { openElsewhere, unwritable } from './unwritable.ts'

/*
 * The swap, of which every step is one rename or can be repeated:
 *
 *   1  write all files into `new`, wait for the disk
 *   2  folder → old          from here on `new` is known to be whole
 *   3  new → folder
 *   4  old → trash, delete trash
 *
 * No commit marker is needed: `old` exists only between 2 and 4, because it is moved away in one step before
 * it is deleted. So `old` without a folder says that `new` is whole (finish, or go back if `new` is gone),
 * `new` without `old` says that the folder is still last year's (delete `new`), and nothing that is half
 * written or half deleted is ever taken for a folder.
 */

/** Puts a whole output folder in place of the old one, or leaves the old one untouched. */
export function replace(given: string, outputs: Outputs): Promise<void> {
  return writing(given, async (at) => {
    await settle(at, given)
    await mayReplace(at, given)
    await stage(at.fresh, outputs)
    await mayReplace(at, given) // again: staging takes time, and somebody may have saved a file there
    swap(at)
    await syncFolder(at.parent)
    await discard(at.old, at).catch(() => {}) // the new folder stands; the next run deletes the rest
  })
}

/** Finishes or undoes a swap that was interrupted at any moment. */
export async function recover(given: string): Promise<void> {
  if (isUnsettled(given)) await writing(given, (at) => settle(at, given))
}

function isUnsettled(given: string): boolean {
  try {
    const { fresh, old, trash, lock } = places(given)
    // A lock too: that of a dead run goes, and that of a living one stops us before all the work.
    return [fresh, old, trash, lock, asideOf(lock)].some((path) => existsSync(path))
  } catch (error) {
    throw unwritable(given, error)
  }
}

async function writing(given: string, work: (at: Places) => Promise<void>): Promise<void> {
  try {
    const at = places(given)
    await mkdir(at.parent, { recursive: true })
    const release = await lock(at.lock, given)
    const tidy = () => {
      if (!existsSync(at.old)) removeNow(at.fresh)
      release()
    }
    try {
      await interruptible(tidy, () => work(at))
    } finally {
      tidy()
    }
  } catch (error) {
    throw unwritable(given, error)
  }
}

async function settle(at: Places, given: string): Promise<void> {
  const has = (path: string) => existsSync(path)
  // Somebody else has made a folder between steps 2 and 3: an empty one is in the way, a full one is theirs.
  if (has(at.old) && has(at.fresh) && has(at.folder)) await removeEmpty(at.folder, given)
  if (has(at.old) && !has(at.folder)) await rename(has(at.fresh) ? at.fresh : at.old, at.folder)
  for (const path of [at.fresh, at.old]) if (has(path)) await discard(path, at)
  await remove(at.trash)
}

async function removeEmpty(folder: string, given: string): Promise<void> {
  try {
    await rmdir(folder)
  } catch (error) {
    if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST') throw error
    throw refusal(shown(given), (await readdir(folder)).sort())
  }
}

async function mayReplace({ folder }: Places, given: string): Promise<void> {
  const found = await lstat(folder).catch(() => null)
  if (found === null) return
  if (!found.isDirectory()) {
    const text = { de: 'unter diesem Namen liegt eine Datei, kein Ordner', en: 'this is a file, not a folder' }
    throw fail('ATL-0002', text, { file: shown(given) })
  }
  await access(folder, constants.W_OK) // a write-protected folder is an archive, though a rename would get past it
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null)
  // Without a manifest nothing below may go: no need to walk through what may be somebody's whole disk.
  const extra = foreign(manifest === null ? (await readdir(folder)).sort() : await listFiles(folder), manifest)
  const open = openDocuments(extra)
  if (open.length > 0) throw openElsewhere(given, open)
  if (extra.length > 0) throw refusal(shown(given), extra)
}

// Without `await`, so that no signal is heard between the two renames.
function swap(at: Places): void {
  const had = existsSync(at.folder)
  if (had) patiently(() => renameSync(at.folder, at.old))
  try {
    patiently(() => renameSync(at.fresh, at.folder))
  } catch (error) {
    if (had) patiently(() => renameSync(at.old, at.folder))
    throw error
  }
}

/** On Windows a virus scanner may hold a new file for a moment: tries again for three seconds. */
function patiently(work: () => void): void {
  for (let attempt = 1; ; attempt++) {
    try {
      return work()
    } catch (error) {
      const brief = process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error) ?? '')
      if (!brief || attempt > 10) throw error
      pause(attempt * 50)
    }
  }
}

async function discard(path: string, at: Places): Promise<void> {
  if (!existsSync(path)) return
  await remove(at.trash)
  await rename(path, at.trash)
  await remove(at.trash)
}

/** Best effort, for the last moments of a process: writes on their way may still put a file into the folder. */
function removeNow(path: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return rmSync(path, { recursive: true, force: true })
    } catch {
      pause(20) // what stays after all is deleted by the next run
    }
  }
}

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 3 })
