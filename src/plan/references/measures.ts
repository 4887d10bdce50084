import { chosen, collections } from '../../measures/chosen.ts'
import { localMeasures, measures } from '../../measures/measures.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { parameterRange, parameterValue } from '../../model/parameter-value.ts'
import { acts } from '../../model/acting.ts'
import type { Definition, Measure, Parameter } from '../../model/measure.ts'
import { beside, chosenNeighbours } from '../resolve/neighbours.ts'
import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { unknown } from './unknown.ts'

type Segregation = NonNullable<Parts['segregation']>

/**
 * What is wrong with a measure that the segregation chapter names: its name, its parameters, and that it needs what the
 * plan does not declare. Of a family only what can be computed is computed; a measure named by itself must be.
 */
export function measureProblems(
  segregation: Segregation,
  areas: Parts['areas'],
  one: Segregation['measures'][number],
  path: readonly PropertyKey[],
): Problem[] {
  const { measure: word, ...settings } = typeof one === 'string' ? { measure: one } : one
  const at = typeof one === 'string' ? path : [...path, 'measure']
  const ids = (chosen(word) ?? []).filter((id) => Object.hasOwn(measures, id))
  if (ids.length === 0) return unknown(word, [...Object.keys(measures), ...collections, 'all'], 'measure', at)
  const named = ids.map((id) => measures[id]!)
  return [
    ...settingsProblems(segregation, named, settings, path),
    ...(named.length === 1 ? lacking(named[0]!, segregation, areas, at) : []),
  ]
}

/** The same of a measure with a value for every area. */
export function localProblems(
  segregation: Segregation,
  areas: Parts['areas'],
  one: Segregation['measures'][number],
  path: readonly PropertyKey[],
): Problem[] {
  const { measure: id, ...settings } = typeof one === 'string' ? { measure: one } : one
  const at = typeof one === 'string' ? path : [...path, 'measure']
  const measure = Object.hasOwn(localMeasures, id) ? localMeasures[id]! : null
  return measure === null
    ? unknown(id, Object.keys(localMeasures), 'measure', at)
    : [...settingsProblems(segregation, [measure], settings, path), ...lacking(measure, segregation, areas, at)]
}

/** What is wrong with the parameters of measures: names, values, and what does nothing beside the others. */
function settingsProblems(
  { neighbours }: Segregation,
  named: readonly Definition[],
  settings: Readonly<Record<string, unknown>>,
  path: readonly PropertyKey[],
): Problem[] {
  const wrong = Object.entries(settings).flatMap(([name, value]) =>
    settingProblems(named, name, value, [...path, name]),
  )
  if (wrong.length > 0) return wrong
  return Object.keys(settings).flatMap((name) => {
    const own = named.filter(({ parameters }) => Object.hasOwn(parameters, name))
    const acting = own.some(({ parameters }) =>
      acts(name, parameters, {
        ...beside(parameters, settings, chosenNeighbours(neighbours)),
        ...Object.fromEntries(
          Object.entries(settings).flatMap(([key, value]) =>
            parameters[key] ? [[key, parameterValue(parameters[key], value)!]] : [],
          ),
        ),
      }),
    )
    return acting ? [] : [idle(name, own[0]!.parameters[name]!.when!, [...path, name])]
  })
}

const idle = (
  name: string,
  { parameter, is }: NonNullable<Parameter['when']>,
  path: readonly PropertyKey[],
): Problem => {
  const needed = is.map((way) => `${parameter}: ${way}`).join(', ')
  return {
    code: 'ATL-0107',
    path,
    value: name,
    at: 'key',
    found: { de: `${name} bewirkt hier nichts`, en: `${name} does nothing here` },
    expected: { de: `${name} nur mit ${needed}`, en: `${name} only with ${needed}` },
  }
}

function settingProblems(
  named: readonly Definition[],
  name: string,
  value: unknown,
  path: readonly PropertyKey[],
): Problem[] {
  const own = named.filter(({ parameters }) => Object.hasOwn(parameters, name))
  if (own.length === 0) {
    const known = [...new Set(named.flatMap(({ parameters }) => Object.keys(parameters)))].join(', ')
    return [
      {
        code: 'ATL-0103',
        path,
        value: name,
        at: 'key',
        found: { de: `die Stellgröße "${name}" gibt es hier nicht`, en: `there is no parameter "${name}" here` },
        expected: known === '' ? { de: 'keine', en: 'none' } : { de: known, en: known },
      },
    ]
  }
  const wrong = own.find(({ parameters }) => parameterValue(parameters[name]!, value) === null)
  if (wrong === undefined) return []
  return [
    {
      code: 'ATL-0105',
      path,
      value: String(value),
      found: { de: `${name} passt nicht`, en: `${name} does not fit` },
      expected: parameterRange(wrong.parameters[name]!),
    },
  ]
}

/** What the plan does not declare although the measure needs it. */
function lacking(
  { id, needs }: Pick<Measure, 'id' | 'needs'>,
  { sets, centre, groups, pairs, around }: Segregation,
  areas: Parts['areas'],
  path: readonly PropertyKey[],
): Problem[] {
  const problem = (de: string, en: string, key: string): Problem => ({
    code: 'ATL-0107',
    path,
    value: id,
    found: { de: `${id} braucht ${de}`, en: `${id} needs ${en}` },
    expected: { de: key, en: key },
  })
  const mapped = areas === null || layerKind(areas.base.file) !== null
  return [
    ...(needs.includes('groups') && Object.keys(sets).length === 0
      ? [problem('mehrere Gruppen zugleich', 'several groups at once', 'segregation.sets')]
      : []),
    ...(needs.includes('group') && Object.keys(groups).length + pairs.length === 0
      ? [problem('eine Gruppe', 'a group', 'segregation.groups')]
      : []),
    ...(needs.includes('second') && around.length === 0
      ? [problem('eine zweite Gruppe ringsum', 'a second group around', 'segregation.around')]
      : []),
    ...(needs.includes('centres') && centre === undefined
      ? [problem('ein Stadtzentrum', 'a city centre', 'segregation.centre')]
      : []),
    ...((needs.includes('space') || needs.includes('contiguity')) && !mapped
      ? [problem('die Geometrie der Räume', 'the geometry of the areas', 'areas.base.file')]
      : []),
  ]
}
