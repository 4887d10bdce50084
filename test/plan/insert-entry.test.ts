import { describe, expect, it } from 'vitest'
import { insertAreas, insertEntry } from '../../src/plan/insert-entry.ts'
import { findingsOf } from '../support/findings.ts'

const block = ['neu:', '  file: a.csv', '  key: NR # warum']
const insert = (text: string, id = 'neu') => insertEntry(text, 'atlas.yaml', 'sources', id, block)

describe('a source', () => {
  it('stands behind the last one, before what follows', () =>
    expect(
      insert(
        'a: 1\nsources:\n  eins:\n    file: x # Kommentar\n    key: [a, b]  # noch einer\n\n# --- Weiter ---\nb: 2\n',
      ),
    ).toBe(
      'a: 1\nsources:\n  eins:\n    file: x # Kommentar\n    key: [a, b]  # noch einer\n\n  neu:\n    file: a.csv\n    key: NR # warum\n\n# --- Weiter ---\nb: 2\n',
    ))
  it('keeps the indentation of its neighbours', () =>
    expect(insert('sources:\n      eins: { file: x }\n')).toContain('\n      neu:\n        file: a.csv\n'))
  it('stands behind an alias, a list, a text over lines, nothing', () => {
    for (const last of ['provider: *p', 'drop:\n      - a\n      - b', 'note: |\n      x\n      y', 'provider:'])
      expect(insert(`p: &p 1\nsources:\n  eins:\n    ${last}\nz: 1\n`)).toBe(
        `p: &p 1\nsources:\n  eins:\n    ${last}\n\n  neu:\n    file: a.csv\n    key: NR # warum\nz: 1\n`,
      )
  })
  it('ends the last line where the file does not', () =>
    expect(insert('sources:\n  eins: { file: x }')).toBe(
      'sources:\n  eins: { file: x }\n\n  neu:\n    file: a.csv\n    key: NR # warum\n',
    ))
  it('is the first one where there is none', () =>
    expect(insert('a: 1\n')).toBe('a: 1\n\nsources:\n  neu:\n    file: a.csv\n    key: NR # warum\n'))
  it('keeps the line ends of Windows', () =>
    expect(insert('sources:\r\n  eins: { file: x }\r\nb: 1\r\n')).toBe(
      'sources:\r\n  eins: { file: x }\r\n\r\n  neu:\r\n    file: a.csv\r\n    key: NR # warum\r\nb: 1\r\n',
    ))
})

it.each([
  ['that is there', 'sources:\n  neu: { file: x }\n'],
  ['among braces', 'sources: { eins: { file: x } }\n'],
  ['among nothing', 'sources:\nb: 1\n'],
])('refuses a source %s', async (_, text) =>
  expect(await findingsOf(() => insert(text))).toMatchObject([{ code: 'ATL-0107', file: 'atlas.yaml' }]),
)

describe('points', () => {
  it('have a section of their own', () =>
    expect(insertEntry('a: 1\n', 'atlas.yaml', 'points', 'neu', block)).toBe(
      'a: 1\n\npoints:\n  neu:\n    file: a.csv\n    key: NR # warum\n',
    ))
  it('stand behind other points', () =>
    expect(insertEntry('points:\n  alt: { file: x }\nb: 1\n', 'atlas.yaml', 'points', 'neu', block)).toBe(
      'points:\n  alt: { file: x }\n\n  neu:\n    file: a.csv\n    key: NR # warum\nb: 1\n',
    ))
})

describe('areas', () => {
  it('stand at the end', () =>
    expect(insertAreas('a: 1', 'atlas.yaml', ['base:', '  key: NR'])).toBe('a: 1\n\nareas:\n  base:\n    key: NR\n'))
  it.each(['areas:\n  base: { key: NR }\n', 'areas:\n', 'areas: {}\n'])('are not declared twice: %j', async (text) =>
    expect(await findingsOf(() => insertAreas(text, 'atlas.yaml', block))).toMatchObject([{ code: 'ATL-0107' }]),
  )
})
