import { closeSync, fstatSync, openSync, read as readPart, type Stats } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { fail, type AtlasError } from '../model/error.ts'
import type { Bytes } from '../model/files.ts'
import type { Text } from '../model/text.ts'
import { isText } from './is-text.ts'
import { sha256 } from './sha256.ts'
import { shown } from './shown.ts'
import { reason, systemCode } from './system-error.ts'

const readAsync = promisify(readPart)

/**
 * A file on the disk, read in parts: it is opened for each part, so that a thousand files can be held at
 * once. A file that changes while it is read is refused, because half of each would be neither.
 */
export async function read(path: string): Promise<Bytes> {
  const file = shown(path)
  const seen = await using(path, (handle) => fstatSync(handle))
  if (seen.isDirectory()) throw directory(file)
  if (seen.size === 0) throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file })
  const slice = (from: number, to: number, room?: Uint8Array) =>
    using(path, async (handle) => {
      const length = Math.max(0, Math.min(to, seen.size) - from)
      const part = room && room.length >= length ? room.subarray(0, length) : new Uint8Array(length)
      const filled = await fill(handle, part, from)
      if (filled !== part.length || !isAsSeen(fstatSync(handle), seen)) throw changed(file)
      return part
    })
  return { size: seen.size, slice, sha256: () => sha256({ size: seen.size, slice }), isText }
}

const isAsSeen = (now: Stats, seen: Stats) => now.size === seen.size && now.mtimeMs === seen.mtimeMs

/** Opens and closes at once, which takes microseconds: only reading goes on beside other work, as soon as it is asked for. */
async function using<T>(path: string, work: (handle: number) => T | Promise<T>): Promise<T> {
  let handle: number | undefined
  try {
    handle = openSync(path, 'r')
    return await work(handle)
  } catch (error) {
    throw await unreadable(path, error)
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

async function fill(handle: number, part: Uint8Array, from: number): Promise<number> {
  let filled = 0
  while (filled < part.length) {
    const { bytesRead } = await readAsync(handle, part, filled, part.length - filled, from + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}

async function unreadable(path: string, error: unknown): Promise<unknown> {
  const code = systemCode(error)
  const file = shown(path)
  if (code === undefined) return error
  if (code === 'EISDIR') return directory(file)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const found = { de: 'die Datei fehlt', en: 'the file is missing' }
    const remedy = await alike(path)
    return fail('ATL-0201', found, { file, ...(remedy && { remedy }) })
  }
  const { de, en } = reason(code)
  return fail('ATL-0211', { de: `nicht lesbar: ${de}`, en: `cannot be read: ${en}` }, { file })
}

/** Archives and systems change capitals and the way umlauts are stored: says which file is probably meant. */
async function alike(path: string): Promise<Text | undefined> {
  const plain = (name: string) => name.normalize('NFC').toLowerCase()
  const names = await readdir(dirname(path)).catch(() => [])
  const name = names.find((name) => plain(name) === plain(basename(path)))
  if (name === undefined) return undefined
  return {
    de: `im selben Ordner liegt "${name}"; Großbuchstaben und die Speicherung der Umlaute zählen`,
    en: `the same folder holds "${name}"; capitals and the way umlauts are stored count`,
  }
}

const directory = (file: string): AtlasError =>
  fail('ATL-0202', { de: 'ein Ordner, keine Datei', en: 'a directory, not a file' }, { file })

const changed = (file: string): AtlasError =>
  fail(
    'ATL-0211',
    { de: 'die Datei hat sich während des Lesens geändert', en: 'the file changed while it was read' },
    {
      file,
      remedy: {
        de: 'noch einmal starten, wenn niemand in die Datei schreibt',
        en: 'run again when nobody writes to the file',
      },
    },
  )
