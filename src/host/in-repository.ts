import { isAbsolute, relative, resolve } from 'node:path'
import { shown } from './shown.ts'

/**
 * A path as annotations of a pipeline name it: from the root of the repository, which GitHub Actions call `workspace`, with
 * `/` between its parts, wherever in it the command runs. As it was given where there is no such root, or outside of it.
 */
export function inRepository(path: string, workspace: string | undefined, folder: string): string {
  if (!workspace) return shown(path)
  const within = relative(workspace, resolve(folder, path))
  return within === '' || within === '..' || /^\.\.[\\/]/.test(within) || isAbsolute(within)
    ? shown(path)
    : shown(within)
}
