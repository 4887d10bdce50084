import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { caught } from '../../src/cli/catch.ts'
import { caughtLate } from '../../src/cli/program.ts'
import { contextOf } from '../../src/cli/context.ts'
import { AtlasError, fail } from '../../src/model/error.ts'
import type { Code } from '../../src/model/codes.ts'
import type { Finding } from '../../src/model/finding.ts'

const finding = (code: Code): Finding => ({ code, severity: 'error', found: { de: 'kaputt', en: 'broken' } })
const codeOf = (...codes: Code[]) => caught(new AtlasError(codes.map(finding)), contextOf(memory(), 'de'))

describe('exit code', () => {
  it.each([
    ['ATL-0301', 1],
    ['ATL-0001', 2],
    ['ATL-0103', 2],
    ['ATL-0201', 3],
    ['ATL-0502', 4],
    ['ATL-0901', 5],
  ] as const)('of %s is %i', async (code, exit) => expect(await codeOf(code)).toBe(exit))
  it('is that of the gravest', async () => {
    expect(await codeOf('ATL-0301', 'ATL-0103', 'ATL-0201')).toBe(2)
    expect(await codeOf('ATL-0301', 'ATL-0502', 'ATL-0201')).toBe(3)
    expect(await codeOf('ATL-0301', 'ATL-0502')).toBe(4)
  })
  it.each([new Error('oops'), new TypeError('oops'), 'oops', undefined])('of anything else (%s) is 5', async (error) =>
    expect(await caught(error, contextOf(memory(), 'de'))).toBe(5),
  )
})

describe('a bug', () => {
  it.each([
    ['de', 'Fehler ATL-0901  interner Fehler\n  Error: oops\n', 'das Programm ist schuld, nicht die Daten'],
    ['en', 'Error ATL-0901  internal error\n  Error: oops\n', 'the program is to blame, not the data'],
  ] as const)('says in %s what to report', async (language, start, hint) => {
    const host = memory()
    await caught(new Error('oops'), contextOf(host, language))
    expect(host.said.err.startsWith(start)).toBe(true)
    expect(host.said.err).toContain('catch.test.ts') // the stack
    expect(host.said.err).toContain(hint)
    expect(host.said.err).toMatch(/sozialatlas \d+\.\d+\.\d+/)
    expect(host.said.out).toBe('')
  })
  it('nobody awaited is said in the language asked for', async () => {
    const host = memory()
    expect(await caughtLate(new Error('oops'), ['build', '--lang', 'en'], host)).toBe(5)
    expect(host.said.err).toContain('internal error')
  })
})

describe('with --json', () => {
  it('findings go to stdout as well', async () => {
    const host = memory()
    await caught(fail('ATL-0201', { de: 'fehlt', en: 'is missing' }, { file: 'a.csv' }), contextOf(host, 'de'), {
      json: true,
    })
    // with what follows and what helps, which the code says where the finding does not
    expect(JSON.parse(host.said.out)).toEqual({
      findings: [
        {
          code: 'ATL-0201',
          severity: 'error',
          file: 'a.csv',
          found: { de: 'fehlt', en: 'is missing' },
          consequence: { de: expect.stringContaining('nichts gerechnet'), en: expect.any(String) },
          remedy: { de: expect.stringContaining('den Pfad prüfen'), en: expect.any(String) },
        },
      ],
    })
    expect(host.said.err).toContain('ATL-0201')
  })
  it('a bug is JSON too', async () => {
    const host = memory()
    await caught(new Error('oops'), contextOf(host, 'de'), { json: true })
    expect(JSON.parse(host.said.out)).toMatchObject({ findings: [{ code: 'ATL-0901' }] })
  })
})
