import { expect, it } from 'vitest'
import { crew } from '../../src/host/crew/crew.ts'
import type { Crew } from '../../src/model/crew.ts'
import { atlas, musterstadt, textOf } from './musterstadt.ts'

const entry = new URL('../support/crew-entry.js', import.meta.url)

/** Few draws of few years, but blocks enough for four. */
const plan = textOf('atlas.yaml')
  .replaceAll(/draws: \d+/g, 'draws: 300')
  .replace('years: { from: 2019, to: 2024 }          #', 'years: { from: 2022, to: 2024 }          #')

const lines = [
  'explain sozialindex/01020305 stadt/atlas.yaml --json',
  'index what-if stadt/atlas.yaml --breaks -1/0.5/1 --json -q',
]

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
    const host = { ...musterstadt({ 'atlas.yaml': plan }), crew: () => Promise.resolve(told) }
    const { code, out } = await atlas(line, host)
    expect(code).toBe(0)
    outs.push(out)
  }
  return { outs, asked: [...asked].sort() }
}

it('explain and what-if draw on all cores, and say the same on 1, 2 and 4', async () => {
  const alone = await said(1)
  expect(alone.asked).toEqual(['rank-draws', 'replications'])
  for (const out of alone.outs) expect(out).toContain('"certainty": {')
  expect(await said(2)).toEqual(alone)
  expect(await said(4)).toEqual(alone)
})
