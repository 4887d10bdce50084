import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../src/pipeline/gather/files-of.ts'
import { run } from '../../src/pipeline/run.ts'
import { filesFrom, planOf } from '../support/build.ts'
import { shuffled } from '../support/shuffled.ts'

const plan = planOf('data/musterstadt/atlas.yaml')
const folder = new URL('../../data/musterstadt/', import.meta.url)
const latin = {
  read: (b: Uint8Array) => Buffer.from(b).toString('latin1'),
  write: (t: string) => new Uint8Array(Buffer.from(t, 'latin1')),
}

/** Title rows and header stay on top, the footer at the bottom; total rows may stand anywhere between. */
function mixedTable(content: Uint8Array, skip: number, seed: number): Uint8Array {
  const text = latin.read(content)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(end).filter((line) => line !== '')
  const head = lines.slice(0, skip + 1)
  const foot = lines.filter((line) => line.startsWith('Quelle'))
  const body = lines.slice(skip + 1, lines.length - foot.length)
  return latin.write([...head, ...shuffled(body, seed), ...foot, ''].join(end))
}

function mixedLayer(content: Uint8Array, seed: number): Uint8Array {
  const layer = JSON.parse(new TextDecoder().decode(content)) as { features: unknown[] }
  return new TextEncoder().encode(JSON.stringify({ ...layer, features: shuffled(layer.features, seed) }))
}

const skips: Record<string, number> = { einwohner: 3, arbeitslose: 1 }
const mixed = (seed: number) => (path: string, content: Uint8Array) => {
  if (path.endsWith('.geojson')) return mixedLayer(content, seed)
  if (/\.(csv|txt)$/.test(path)) return mixedTable(content, skips[/(\w+?)_\d{4}\./.exec(path)?.[1] ?? ''] ?? 0, seed)
  return content
}

/** The manifest without what may differ: input hashes, sizes and cell addresses. */
const settled = (manifest: string) => {
  const { inputs, findings, ...rest } = JSON.parse(manifest) as Record<string, Record<string, unknown>[]>
  return {
    ...rest,
    inputs: inputs!.map(({ path, rows }) => ({ path, rows })),
    findings: findings!.map(({ row: _row, ...finding }) => JSON.stringify(finding)).sort(),
  }
}

describe('the order of rows, areas and files', () => {
  it('does not change one byte of tables, report or layer', async () => {
    const files = filesFrom(plan, folder)
    const first = await run(plan, files, '0')
    for (const seed of [1, 2]) {
      const other = filesFrom(plan, folder, mixed(seed))
      const again = await run(plan, new Map(shuffled([...other], seed)), '0')
      expect([...again.outputs.keys()]).toEqual([...first.outputs.keys()])
      for (const [path, content] of first.outputs)
        if (path !== 'manifest.json') expect(again.outputs.get(path) === content, path).toBe(true)
      expect(settled(again.outputs.get('manifest.json') as string)).toEqual(
        settled(first.outputs.get('manifest.json') as string),
      )
    }
  })

  it('is not tested in vain: the inputs do differ', () => {
    const change = mixed(1)
    for (const path of filesOf(plan).filter((path) => !path.endsWith('.xlsx'))) {
      const content = new Uint8Array(readFileSync(new URL(path, folder)))
      const other = change(path, content)
      expect(latin.read(other) === latin.read(content), path).toBe(false)
    }
  })

  it('gives the same bytes twice', async () => {
    const files = filesFrom(plan, folder)
    expect([...(await run(plan, files, '0')).outputs]).toEqual([...(await run(plan, files, '0')).outputs])
  })
})
