import { expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { aboutEntry } from '../../src/pipeline/about-entry.ts'

const finding: Finding = { code: 'ATL-0314', severity: 'error', found: { de: 'x', en: 'x' } }

it('is said of findings without a place of their own', () =>
  expect(
    aboutEntry('index.lage', [finding, { ...finding, file: 'a.csv' }, { ...finding, entry: 'indicators.a' }]).map(
      ({ entry }) => entry,
    ),
  ).toEqual(['index.lage', undefined, 'indicators.a']))
