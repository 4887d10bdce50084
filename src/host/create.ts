import { lstatSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fail } from '../model/error.ts'
import type { Streams } from '../model/files.ts'
import { some } from './foreign.ts'
import { interruptible } from './interruptible.ts'
import { shown } from './shown.ts'
import { inside } from './stage.ts'
import { unwritable } from './unwritable.ts'

/**
 * Writes new files into a folder that may hold others. Refuses (ATL-0005) before the first byte if any of
 * them exists; takes back what it wrote, folders too, if it cannot finish.
 */
export async function create(folder: string, outputs: Streams): Promise<void> {
  const taken = [...outputs.keys()].filter((path) => exists(join(folder, inside(path))))
  if (taken.length > 0) throw refused(folder, taken)
  const made: string[] = []
  const undo = () => {
    for (const path of made.splice(0).reverse()) takeBack(path)
  }
  try {
    await interruptible(undo, async () => {
      for (const [path, content] of outputs) {
        const file = resolve(folder, path)
        await makeFolder(dirname(file), made)
        if (typeof content === 'string' || content instanceof Uint8Array) await write(file, content, made)
        else await streamed(file, content, made)
      }
    })
  } catch (error) {
    undo()
    throw unwritable(folder, error)
  }
}

const exists = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false // not a folder on the way, no permission: writing says so
  }
}

async function write(
  file: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  made: string[],
): Promise<void> {
  const handle = await open(file, 'wx')
  made.push(file) // only now: a file that appeared in between is not ours to take back
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await handle.writeFile(content)
    else for await (const part of content) await handle.writeFile(part)
  } finally {
    await handle.close()
  }
}

/** What takes long is written beside its place, so that nobody finds a part of it there, whatever ends the program. */
async function streamed(file: string, content: AsyncIterable<Uint8Array>, made: string[]): Promise<void> {
  const beside = `${file}.part`
  await write(beside, content, made)
  if (exists(file)) throw refused(dirname(file), [basename(file)])
  await rename(beside, file)
  made[made.indexOf(beside)] = file
}

async function makeFolder(path: string, made: string[]): Promise<void> {
  if (exists(path)) return
  await makeFolder(dirname(path), made)
  await mkdir(path)
  made.push(path)
}

function takeBack(path: string): void {
  try {
    if (lstatSync(path).isDirectory()) rmdirSync(path)
    else rmSync(path)
  } catch {
    // somebody has put a file into the new folder, or removed it: theirs to keep
  }
}

function refused(folder: string, taken: readonly string[]) {
  const names = some(taken)
  return fail(
    'ATL-0005',
    { de: `diese Dateien gibt es schon: ${names.de}`, en: `these files exist already: ${names.en}` },
    {
      file: shown(folder),
      remedy: {
        de: 'einen anderen Namen oder einen leeren Ordner nennen; was da ist, wird nicht überschrieben',
        en: 'give another name or an empty folder; what is there is not overwritten',
      },
    },
  )
}
