import { memory, type Memory } from '../../src/host/memory.ts'
import { shipped } from '../../src/host/shipped.ts'
import { main } from '../../src/cli/main.ts'

const files = await shipped('musterstadt')
const presets = await shipped('presets')

/** A host with the shipped city below `stadt/`, changed as the test wants it: null removes a file. */
export function musterstadt(changes: Readonly<Record<string, string | null>> = {}): Memory {
  const all = new Map<string, string | Uint8Array>(files)
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) all.delete(path)
    else all.set(path, content)
  }
  const placed = [...all].map(([path, content]) => [`stadt/${path}`, content] as const)
  const packed = [
    ...[...files].map(([path, content]) => [`musterstadt/${path}`, content] as const),
    ...[...presets].map(([path, content]) => [`presets/${path}`, content] as const),
  ]
  return memory(Object.fromEntries(placed), Object.fromEntries(packed))
}

/** Text of a file of the shipped city. */
export const textOf = (path: string): string => new TextDecoder().decode(files.get(path))

export async function atlas(
  line: string,
  host: Memory = memory(),
): Promise<{ code: number; out: string; err: string }> {
  const before = { ...host.said }
  const code = await main(line.split(' ').filter(Boolean), host)
  return { code, out: host.said.out.slice(before.out.length), err: host.said.err.slice(before.err.length) }
}
