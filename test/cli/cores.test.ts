import { expect, it } from 'vitest'
import { crew } from '../../src/host/crew/crew.ts'
import type { Crew } from '../../src/model/crew.ts'
import { atlas, musterstadt, textOf } from './musterstadt.ts'

const entry = new URL('../support/crew-entry.js', import.meta.url)

const encoder = new TextEncoder()

/** Few draws of few years, but blocks enough for four. */
const plan = textOf('atlas.yaml')
  .replaceAll(/draws: \d+/g, 'draws: 300')
  .replace('years: { from: 2019, to: 2024 }          #', 'years: { from: 2022, to: 2024 }          #')

const lines = [
  'explain sozialindex/01020305 stadt/atlas.yaml --json',
  'index what-if stadt/atlas.yaml --breaks -1/0.5/1 --json -q',
  'index lage.csv --key raum --spec lage.yaml --json',
]
/** A table with counts and an index of their rates whose ranks are drawn. */
const table = `raum,alo,ew\n${Array.from({ length: 60 }, (_, i) => `${i},${20 + ((i * 37) % 90)},${900 + ((i * 71) % 400)}`).join('\n')}\n`
const spec = `indicators:
  quote: { label: Quote, numerator: table.alo, denominator: table.ew, unit: "%", direction: burden }
index:
  lage: { preset: berlin-mss, status: [quote], reliability: { draws: 300, seed: 1, confidence: 0.9, law: binomial } }
`

/** What the commands say with so many cores, and what their crew was asked to do. */
async function said(cores: number) {
  const own = crew(entry, { cores, execArgv: [], worthwhile: 0 })
  const asked = new Set<string>()
  const told: Crew = {
    run(task, input, blocks, work, each) {
      asked.add(task.id)
      own.run(task, input, blocks, work, each)
    },
  }
  const outs: string[] = []
  for (const line of lines) {
    const memory = musterstadt({ 'atlas.yaml': plan })
    memory.files.set('lage.csv', encoder.encode(table)).set('lage.yaml', encoder.encode(spec))
    const host = { ...memory, crew: () => Promise.resolve(told) }
    const { code, out } = await atlas(line, host)
    expect(code).toBe(0)
    outs.push(out)
  }
  return { outs, asked: [...asked].sort() }
}

it('explain, what-if and an index of a table draw on all cores, and say the same on 1, 2 and 4', async () => {
  const alone = await said(1)
  expect(alone.asked).toEqual(['rank-draws', 'replications'])
  for (const out of alone.outs) expect(out).toMatch(/"certainty": \{/)
  expect(await said(2)).toEqual(alone)
  expect(await said(4)).toEqual(alone)
})
