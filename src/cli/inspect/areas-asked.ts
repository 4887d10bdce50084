import type { Files } from '../../model/files.ts'
import { planText } from '../open-plan.ts'
import type { Context } from '../context.ts'
import { readFiles } from '../read-files.ts'
import { usageError } from '../usage-error.ts'

export interface AreasOptions {
  readonly plan?: string
  readonly data?: string
  readonly areas?: string
  readonly key?: string
  readonly areasLayer?: string
}

/** The areas whose keys a file may hold: of a plan, of a file of areas, or none. */
export async function areasAsked({ host }: Context, options: AreasOptions) {
  const { outline } = await import('../../plan/outline.ts')
  const { declares } = await import('../../plan/insert-entry.ts')
  const { knownAreas } = await import('../../pipeline/inspect/known-areas.ts')
  const { layerFiles } = await import('../../pipeline/gather/layer-files.ts')
  const none = { known: [], files: new Map() as Files, text: '', base: '' }
  if (options.plan !== undefined) {
    const text = await planText(host, options.plan)
    const base = options.data ?? host.dirname(options.plan)
    // A plan that is only begun: what is inspected may become its areas.
    if (!declares(text, 'areas')) return { ...none, text, base }
    const { editions } = outline(text, options.plan).plan.areas
    const files = await readFiles(host, base, [...new Set(editions.flatMap(layerFiles))])
    return { known: await knownAreas(editions, files), files, text, base }
  }
  if (options.areas === undefined) return none
  if (options.key === undefined)
    return usageError(
      { de: '--areas braucht --key', en: '--areas needs --key' },
      { de: 'die Eigenschaft oder Spalte mit dem Schlüssel', en: 'the property or column of the keys' },
    )
  const { areasPlan } = await import('../../pipeline/inspect/areas-plan.ts')
  const own = options.areas.slice(Math.max(options.areas.lastIndexOf('/'), options.areas.lastIndexOf('\\')) + 1)
  const files = await readFiles(host, host.dirname(options.areas), [own])
  const editions = await areasPlan(own, options.key, options.areasLayer, files)
  const { readInOptions } = await import('../../pipeline/gather/in-options.ts')
  const { value: known } = await readInOptions(
    { place: 'areas.base', options: { key: '--key', layer: '--areas-layer' } },
    knownAreas(editions, files).then((value) => ({ value, findings: [] })),
  )
  return { ...none, known: known.map((one) => ({ ...one, gebietsstand: own })) }
}
