import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll } from 'vitest'

/** A directory of this test file, removed at its end. */
export function temporary(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'atlas-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Content of all files below a folder by path with `/`; null where there is no folder. */
export function contents(folder: string): Record<string, string> | null {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
    const paths = entries.map((e) => relative(folder, join(e.parentPath, e.name)).replaceAll(sep, '/')).sort()
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  } catch {
    return null
  }
}

/** An edition of an atlas: files with their manifest. */
export function edition(
  content: string,
  paths: readonly string[] = ['tabellen/a.csv', 'bericht/bericht.md'],
): Record<string, string> {
  const manifest = { outputs: paths.map((path) => ({ path, sha256: '' })) }
  return {
    ...Object.fromEntries(paths.map((path) => [path, content])),
    'manifest.json': `${JSON.stringify(manifest)}\n${' '.repeat(content.length)}`,
  }
}

export const outputsOf = (files: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(files))
