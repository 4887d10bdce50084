import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli/main.ts'
import { memory, type Memory } from '../../src/host/memory.ts'
import type { Code } from '../../src/model/codes.ts'
import type { Finding } from '../../src/model/finding.ts'

const root = new URL('../../fixtures/bad/', import.meta.url)

/** What a project with something wrong must end with: `run` is the command line, check of its plan where none stands. */
export interface Expected {
  readonly run?: readonly string[]
  /** Files of the base project that this one has not. */
  readonly remove?: readonly string[]
  readonly exit: number
  readonly findings: readonly Partial<Finding>[]
}

/** Every project of fixtures/bad; `_base` holds what is right, the others only what differs from it. */
export const badProjects = readdirSync(root).filter((name) => !name.startsWith('_'))

function filesBelow(name: string): [string, Uint8Array][] {
  const folder = fileURLToPath(new URL(`${name}/`, root))
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))])
}

export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}/expected.json`, root), 'utf8')) as Expected

/** Text of a file of the base project. */
export const textOf = (path: string): string => readFileSync(new URL(`_base/${path}`, root), 'utf8')

/** The base project with some of its files replaced, added, or (null) left out. */
export function project(changes: ReadonlyMap<string, Uint8Array | string | null>): Memory {
  const files = new Map<string, Uint8Array | string>(filesBelow('_base'))
  for (const [path, content] of changes) {
    if (content === null) files.delete(path)
    else files.set(path, content)
  }
  return memory(Object.fromEntries(files))
}

export function badProject(name: string): Memory {
  const { remove = [] } = expectedOf(name)
  const own = filesBelow(name).filter(([path]) => path !== 'expected.json')
  return project(new Map<string, Uint8Array | null>([...remove.map((path) => [path, null] as const), ...own]))
}

/** Runs a command over a project: its exit code, and its findings as the JSON it prints; of `convert` only their codes. */
export async function outcome(
  host: Memory,
  run: readonly string[] = ['check'],
): Promise<{ exit: number; findings: Partial<Finding>[] }> {
  const plain = run[0] === 'convert'
  const exit = await main(plain ? run : [...run, '--json'], host)
  if (plain)
    return { exit, findings: (host.said.err.match(/ATL-\d{4}/g) ?? []).map((code) => ({ code: code as Code })) }
  return { exit, findings: (JSON.parse(host.said.out) as { findings: Finding[] }).findings }
}
