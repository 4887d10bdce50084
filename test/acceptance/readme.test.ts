import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { build, planOf } from '../support/build.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

it('what the README quotes from the report of the Musterstadt stands there, word for word', async () => {
  const plan = planOf('data/musterstadt/atlas.yaml')
  // What takes long and is not quoted stays out.
  const short = { ...plan, association: null, typology: {}, outputs: ['report'] as const }
  const { outputs } = await build(short, new URL('../../data/musterstadt/', import.meta.url))
  const report = oneLine(String(outputs.get('bericht/bericht.md')))
  const quotes = [...readme.matchAll(/(?:^>.*\n)+/gm)].flatMap(([block]) =>
    block
      .split(/^>$/m)
      .flatMap((paragraph) => paragraph.split('[…]'))
      .map((part) => oneLine(part.replaceAll(/^> ?/gm, ''))),
  )
  expect(quotes.length).toBeGreaterThan(2)
  for (const quote of quotes) expect(report).toContain(quote)
})
