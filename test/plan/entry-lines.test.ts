import { expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { entryLines } from '../../src/plan/entry-lines.ts'

const text = `atlas: 1
index:
  lage: { indicators: [a] }
checks:
  severity:
    ATL-0307: { as: off, reason: x }
`
const about = (entry: string | undefined, rest: Partial<Finding> = {}): Finding => ({
  code: 'ATL-0314',
  severity: 'error',
  found: { de: 'x', en: 'x' },
  ...(entry !== undefined && { entry }),
  ...rest,
})
const placed = (...findings: Finding[]) => entryLines(findings, text, 'atlas.yaml').map(({ file, row }) => [file, row])

it('has the line of the entry', () =>
  expect(placed(about('index.lage'), about('checks.severity.ATL-0307'))).toEqual([
    ['atlas.yaml', 3],
    ['atlas.yaml', 6],
  ]))
it('has that of what stands above where the entry does not stand in the text', () =>
  expect(placed(about('index.lage.exclude'), about('index.other'), about('typology.x'))).toEqual([
    ['atlas.yaml', 3],
    ['atlas.yaml', 3],
    ['atlas.yaml', 1],
  ]))
it('leaves other findings as they are', () =>
  expect(placed(about(undefined), about('index.lage', { file: 'a.csv', row: 9 }))).toEqual([
    [undefined, undefined],
    ['a.csv', 9],
  ]))
