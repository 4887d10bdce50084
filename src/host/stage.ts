import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Outputs } from '../model/files.ts'

/** Writes all files below a folder and waits until the disk has them, so that a power cut finds no empty ones. */
export async function stage(folder: string, outputs: Outputs): Promise<void> {
  const folders = new Set([folder])
  for (const path of outputs.keys()) {
    for (let up = dirname(join(folder, inside(path))); !folders.has(up); up = dirname(up)) folders.add(up)
  }
  for (const each of folders) await mkdir(each, { recursive: true })
  const files = [...outputs]
  // Some at a time: the disk joins their waiting, and few enough files are open at once.
  while (files.length > 0) {
    const written = await Promise.allSettled(
      files.splice(0, 16).map(([path, content]) => write(join(folder, path), content)),
    )
    for (const each of written) if (each.status === 'rejected') throw each.reason
  }
  for (const each of folders) await syncFolder(each)
}

/** Outputs are named by the program itself: a path that leaves the folder is a bug, not a mistake of the user. */
export function inside(path: string): string {
  const parts = path.split('/')
  if (path === '' || path.includes('\\') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new Error(`output path "${path}" leaves its folder`)
  }
  return path
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Waits until the names in a folder are on the disk. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch {
    // some network disks refuse; then their server decides
  } finally {
    await handle.close()
  }
}
