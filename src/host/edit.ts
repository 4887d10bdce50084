import { rmSync } from 'node:fs'
import { chmod, open, readFile, realpath, rename, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail } from '../model/error.ts'
import { interruptible } from './interruptible.ts'
import { shown } from './shown.ts'
import { syncFolder } from './stage.ts'
import { unwritable } from './unwritable.ts'

// Readers take it off, Windows editors expect it back.
const byteOrderMark = '\ufeff'

/**
 * Puts a new text in the place of a file's old one, as a whole or not at all. Refuses (ATL-0002) where the file no
 * longer holds what was read, so that nobody's work in an editor is lost. A link stays a link.
 */
export async function edit(path: string, before: string, after: string): Promise<void> {
  const fresh = { path: '' }
  // At once: a process that is told to stop waits for nothing any more
  const undo = () => rmSync(fresh.path, { force: true })
  try {
    const file = await realpath(path)
    const now = await readFile(file, 'utf8')
    const mark = now.startsWith(byteOrderMark) ? byteOrderMark : ''
    if (now !== mark + before) throw changed(path)
    fresh.path = join(dirname(file), `.${basename(file)}.atlas-new`)
    await interruptible(undo, async () => {
      const handle = await open(fresh.path, 'w')
      try {
        await handle.writeFile(mark + after)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await chmod(fresh.path, (await stat(file)).mode)
      await rename(fresh.path, file)
      await syncFolder(dirname(file))
    })
  } catch (error) {
    if (fresh.path !== '') undo()
    throw unwritable(path, error)
  }
}

const changed = (path: string) =>
  fail(
    'ATL-0002',
    { de: 'die Datei hat sich seit dem Lesen geändert', en: 'the file has changed since it was read' },
    {
      file: shown(path),
      remedy: { de: 'im Editor speichern und noch einmal starten', en: 'save it in the editor and run again' },
    },
  )
