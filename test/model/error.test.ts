import { describe, expect, it } from 'vitest'
import type { Code } from '../../src/model/codes.ts'
import { AtlasError, fail } from '../../src/model/error.ts'
import type { Finding } from '../../src/model/finding.ts'

const text = { de: 'kaputt', en: 'broken' }
const finding = (code: Code, severity: Finding['severity'] = 'error'): Finding => ({ code, severity, found: text })
const faultOf = (...findings: Finding[]) => new AtlasError(findings).fault

describe('the fault', () => {
  it('is that of the most serious error', () => {
    expect(faultOf(finding('ATL-0301'), finding('ATL-0201'))).toBe('input')
    expect(faultOf(finding('ATL-0201'), finding('ATL-0106'), finding('ATL-0502'))).toBe('plan')
    expect(faultOf(finding('ATL-0301'), finding('ATL-0502'))).toBe('disclosure')
    expect(faultOf(finding('ATL-0901'), finding('ATL-0106'))).toBe('bug')
  })
  it('is not that of a warning', () =>
    expect(faultOf(finding('ATL-0106', 'warning'), finding('ATL-0301'))).toBe('findings'))
  it('is findings where there is no error', () => expect(faultOf()).toBe('findings'))
})
it('names every finding in its message', () =>
  expect(new AtlasError([{ ...finding('ATL-0203'), file: 'a.csv' }, finding('ATL-0301')]).message).toBe(
    'ATL-0203 a.csv broken\nATL-0301  broken',
  ))
it('is an Error with a name', () => {
  expect(new AtlasError([])).toBeInstanceOf(Error)
  expect(new AtlasError([]).name).toBe('AtlasError')
})
it('fail makes one of one', () =>
  expect(fail('ATL-0203', text, { file: 'a.csv', row: 3 }).findings).toEqual([
    { code: 'ATL-0203', severity: 'error', found: text, file: 'a.csv', row: 3 },
  ]))
