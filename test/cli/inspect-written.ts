import { expect } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { bytes } from '../../src/model/files.ts'
import { readTables } from '../../src/pipeline/gather/read-tables.ts'
import { outline } from '../../src/plan/outline.ts'
import { musterstadt } from './musterstadt.ts'

const planFile = 'stadt/atlas.yaml'

/** The areas of the shipped city. */
export const keys = new TextDecoder()
  .decode(musterstadt().files.get('stadt/daten/haushalte_2024.txt'))
  .split(/\r?\n/)
  .flatMap((line) => /^\d{8}/.exec(line)?.[0] ?? [])

/**
 * A file of the shipped city that leaves open which part of it is meant, declared with `--range` (or another option) and read as a run
 * reads it. `words` is what is said of it without a range; empty where that leaves nothing open.
 */
export async function written(
  file: string,
  content: string | Uint8Array,
  range: string,
  words: string,
  option = '--range',
) {
  const host = musterstadt()
  host.files.set(`stadt/daten/${file}`, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const argv = ['inspect', `stadt/daten/${file}`, '--plan', planFile]
  expect(await main(argv, host)).toBe(words === '' ? 0 : 1)
  expect(host.said.err).toContain(words)
  const code = await main([...argv, option, range, '--write', '--name', 'neu', '--year', '2024'], host)
  expect([code, host.said.err.split('\n').filter((line) => line.includes('geschrieben'))]).toEqual([
    0,
    [`Quelle "neu" nach ${planFile} geschrieben`],
  ])
  const text = new TextDecoder().decode(host.files.get(planFile))
  const files = new Map([...host.files].map(([path, own]) => [path.replace(/^stadt\//, ''), bytes(own)]))
  const { tables, findings } = await readTables(outline(text, 'atlas.yaml', ['neu']).plan, files)
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(tables).toHaveLength(1)
  return {
    text,
    block: /^  neu:\n(?:    .*\n)+/m.exec(text)![0],
    keys: tables[0]!.keys,
    numbers: Object.values(tables[0]!.numbers).map(({ header, values }) => [header, Array.from(values)]),
  }
}
