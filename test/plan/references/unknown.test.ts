import { expect, it } from 'vitest'
import { kinds, unknown } from '../../../src/plan/references/unknown.ts'

it('is nothing for a known name', () => expect(unknown('gini', ['gini'], 'measure', [])).toEqual([]))
it('names what it is, what there is and what is near', () =>
  expect(unknown('ginni', ['delta', 'gini'], 'measure', ['segregation', 'measures', 0])).toEqual([
    {
      code: 'ATL-0106',
      path: ['segregation', 'measures', 0],
      value: 'ginni',
      found: { de: 'Maß "ginni" ist unbekannt', en: 'unknown measure "ginni"' },
      expected: { de: 'eines von delta, gini', en: 'one of delta, gini' },
      remedy: { de: 'gemeint ist vielleicht gini', en: 'did you mean gini?' },
    },
  ]))
it('says so where nothing is declared', () => {
  const [problem] = unknown('x', [], 'column', [])
  expect(problem!.expected).toEqual({ de: '(keine vereinbart)', en: '(none declared)' })
  expect(problem).not.toHaveProperty('remedy')
})
it('has the German article of each kind', () =>
  expect(Object.values(kinds).map(({ de, oneOf }) => `${oneOf} ${de}`)).toEqual([
    'eine von Spalte',
    'eines von Koordinatensystem',
    'eine von Gruppe',
    'einer von Indikator',
    'eine von Ebene',
    'eine von Quelle',
    'eines von Maß',
  ]))
