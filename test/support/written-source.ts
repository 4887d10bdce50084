import { main } from '../../src/cli/main.ts'
import { bytes } from '../../src/model/files.ts'
import { statusCode } from '../../src/model/status.ts'
import { readTables } from '../../src/pipeline/gather/read-tables.ts'
import { outline } from '../../src/plan/outline.ts'
import { project, textOf } from './bad.ts'

const planFile = 'atlas.yaml'
const plan = textOf(planFile)
const names = Object.fromEntries(Object.entries(statusCode).map(([name, code]) => [code, name]))

/**
 * What `atlas inspect --write` makes of a file of the areas 0101 to 0104 of the small base project: the columns as the written
 * plan reads them, a number or the name of what is missing for each key; null where it writes nothing and asks instead.
 */
export async function writtenSource(file: string, content: string | Uint8Array, options: readonly string[] = []) {
  const host = project(new Map([[file, content]]))
  const argv = ['inspect', file, '--plan', planFile, '--write', '--name', 'neu', '--year', '2024', '--missing', 'allow']
  const code = await main([...argv, ...options], host)
  const text = new TextDecoder().decode(host.files.get(planFile))
  if (text === plan) return { code, said: host.said.err, columns: null }
  const files = new Map([...host.files].map(([path, own]) => [path, bytes(own)]))
  const { tables, findings } = await readTables(outline(text, planFile, ['neu']).plan, files)
  const wrong = findings.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong))
  const columns = tables.flatMap(({ keys, numbers }) =>
    Object.values(numbers).map(({ header, values, status }) => [
      header,
      Object.fromEntries(keys.map((key, i) => [key, status[i] === statusCode.ok ? values[i] : names[status[i]!]])),
    ]),
  )
  return { code, said: host.said.err, columns: Object.fromEntries(columns) as Record<string, Record<string, unknown>> }
}
