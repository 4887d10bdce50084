import { expect, it } from 'vitest'
import { knownKeys } from '../../src/plan/known-keys.ts'

it.each([
  [['years'], ['from', 'to']],
  [['protect'], ['minimum-count', 'denominators', 'below', 'secondary']],
  [
    ['sources', 'einwohner', 'provider'],
    ['name', 'licence', 'uri'],
  ],
  [
    ['areas', 'levels', 'stadtteil', 'key'],
    ['prefix', 'column', 'name', 'whole'],
  ],
  [
    ['areas', 'exclude', 0],
    ['when', 'reason', 'key'],
  ],
  [
    ['areas', 'exclude', 0, 'reason'],
    ['de', 'en', 'column'],
  ],
  [
    ['segregation', 'groups', 'armut'],
    ['label', 'count', 'of'],
  ],
  [
    ['indicators', 'armut', 'classes', 2],
    ['label', 'number', 'sign', 'below', 'to'],
  ],
  [
    ['indicators', 'armut', 'classes'],
    ['method', 'count', 'type', 'closed'],
  ],
  [['title'], ['de', 'en']],
  [['language'], []],
  [['nowhere', 'at', 'all'], []],
])('at %j', (path, keys) => expect(knownKeys(path)).toEqual(keys))

it('of both kinds of indicator together', () =>
  expect(knownKeys(['indicators', 'x'])).toEqual(expect.arrayContaining(['numerator', 'denominator', 'value', 'per'])))
it('at the top', () => expect(knownKeys([])).toContain('atlas'))
