import { lstatSync, readlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The output folder and its siblings during a swap; all in one directory, so that a rename is one step. */
export interface Places {
  readonly parent: string
  readonly folder: string
  readonly fresh: string
  readonly old: string
  readonly trash: string
  readonly lock: string
}

/** A link to a folder stays a link: the swap happens where it points. */
export function places(given: string): Places {
  const folder = target(resolve(given))
  const parent = dirname(folder)
  const beside = (end: string) => join(parent, `.${basename(folder)}.atlas-${end}`)
  return { parent, folder, fresh: beside('new'), old: beside('old'), trash: beside('trash'), lock: beside('lock') }
}

function target(path: string): string {
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  return link ? resolve(dirname(path), readlinkSync(path)) : path
}
