import type { Option } from 'commander'
import { linkParameters, neighbourKinds } from '../../measures/association/links.ts'
import type { Definition, Values } from '../../model/measure.ts'
import { parameterRange, parameterValue } from '../../model/parameter-value.ts'
import type { Context } from '../context.ts'
import { option } from '../option.ts'
import { usageError } from '../usage-error.ts'

/** Who counts as a neighbour, by parameters of the measures of association. */
export type AskedNeighbours = Partial<Values<'neighbours' | 'k' | 'km'>>

/** `--neighbours knn:6`: for all measures of association that are not told by themselves. */
export const neighboursOption = (context: Context): Option =>
  option(context, '--neighbours <kind>', {
    de: 'Nachbarn der Maße räumlichen Zusammenhangs: queen, rook, border, knn:6 (die nächsten), distance:1.5km (Vorgabe: queen)',
    en: 'neighbours for measures of association: queen, rook, border, knn:6 (the nearest), distance:1.5km (default: queen)',
  }).argParser(neighboursOf)

const parameters = linkParameters('row')

function neighboursOf(text: string): AskedNeighbours {
  const [kind = '', size, ...more] = text.split(':')
  const neighbours = (neighbourKinds as readonly string[]).indexOf(kind)
  const [, number, unit] = /^(\d+(?:\.\d+)?)(km|m)?$/.exec(size ?? '') ?? []
  if (neighbours < 0 || more.length > 0) return wrong(text)
  if (kind === 'knn') {
    const k = unit === undefined ? parameterValue(parameters.k, Number(number)) : null
    return k === null ? wrong(text, { k: parameterRange(parameters.k) }) : { neighbours, k }
  }
  if (kind === 'distance') {
    const km = unit === undefined ? null : parameterValue(parameters.km, Number(number) / (unit === 'm' ? 1000 : 1))
    return km === null ? wrong(text) : { neighbours, km }
  }
  return size === undefined ? { neighbours } : wrong(text)
}

const wrong = (text: string, { k }: { readonly k?: ReturnType<typeof parameterRange> } = {}): never =>
  usageError(
    {
      de: `--neighbours: "${text}" ist keine Nachbarschaft`,
      en: `--neighbours: "${text}" is no way to choose neighbours`,
    },
    {
      de: `queen, rook, border, knn:6 (${k ? k.de : 'Anzahl'}) oder distance:1.5km (mit Einheit km oder m)`,
      en: `queen, rook, border, knn:6 (${k ? k.en : 'number'}) or distance:1.5km (with the unit km or m)`,
    },
  )

/** Measures with the neighbours asked for, where they have any and none of their own; a usage error where none has. */
export function withNeighbours<M extends { readonly measure: Definition; readonly given: Partial<Values<string>> }>(
  asked: readonly M[],
  neighbours: AskedNeighbours | undefined,
): readonly M[] {
  return neighbours === undefined
    ? asked
    : asked.map((one) =>
        'neighbours' in one.measure.parameters && !('neighbours' in one.given)
          ? { ...one, given: { ...one.given, ...neighbours } }
          : one,
      )
}

/** That there is a measure to choose neighbours for. */
export function refuseIdle(asked: readonly { readonly measure: Definition }[]): void {
  if (asked.some(({ measure }) => 'neighbours' in measure.parameters)) return
  usageError(
    {
      de: '--neighbours bewirkt hier nichts: kein Maß räumlichen Zusammenhangs ist gefragt',
      en: '--neighbours does nothing here: no measure of association is asked for',
    },
    { de: '--measures association oder --local local-moran', en: '--measures association or --local local-moran' },
  )
}
