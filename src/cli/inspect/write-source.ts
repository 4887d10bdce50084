import { AtlasError } from '../../model/error.ts'
import type { Bytes, Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { writeSource as compose, Written } from '../../pipeline/inspect/write-source.ts'
import { below } from '../below.ts'
import type { Context } from '../context.ts'
import type { InspectOptions } from './inspect-options.ts'
import { usageError } from '../usage-error.ts'

type Inspected = Parameters<typeof compose>[0]

/** Writes an inspected file into the plan as a source, areas or points, and says so; nothing (`id` null) where something is open or wrong. */
export async function writeSource(
  { host, t }: Context,
  inspected: Inspected,
  planFile: string,
  { files, text, base }: { readonly files: Files; readonly text: string; readonly base: string },
  path: string,
  options: InspectOptions,
): Promise<{ readonly id: string | null; readonly findings: readonly Finding[] }> {
  const relative = below(host.join(base, '.'), host.join(path, '.'))
  if (relative === null)
    return usageError(
      { de: `${path} liegt nicht unter ${base}`, en: `${path} is not below ${base}` },
      { de: 'eine Datei im Ordner des Plans, oder --data', en: 'a file in the folder of the plan, or --data' },
    )
  const { planName } = await import('../../pipeline/inspect/yaml-words.ts')
  const id =
    options.name ??
    planName(
      relative
        .replace(/^.*\//, '')
        .replace(/\.[^.]*$/, '')
        .replace(/[_-]?(19|20)\d\d/g, ''),
      new Set(),
    )
  const asked = {
    plan: text,
    planFile,
    path: relative,
    id,
    year: options.year ?? null,
    provider: options.provider ?? null,
    licence: options.licence ?? null,
    read: (file: string) => readIfThere(host, host.join(base, file)),
  }
  const { gebietsstand, of } = options
  const kind = inspected.layer?.holds ?? (of !== undefined ? 'points' : gebietsstand !== undefined ? 'areas' : 'source')
  const written = await (inspected.layer || kind !== 'source'
    ? asLayer(inspected, asked, options)
    : asSource(inspected, { ...asked, areas: files }, options))
  const what = words[kind]
  const { declares } = await import('../../plan/insert-entry.ts')
  const name = kind === 'areas' && declares(text, 'areas') ? gebietsstand : id
  if (written.text !== null) {
    await host.edit(planFile, text, written.text)
    if (!options.quiet)
      host.say(
        t({
          de: `${what.de} "${name}" nach ${planFile} geschrieben\n`,
          en: `${what.en} "${name}" written to ${planFile}\n`,
        }),
      )
  }
  return { id: written.text === null ? null : id, findings: written.findings }
}

const words = {
  source: { de: 'Quelle', en: 'source' },
  areas: { de: 'Räume', en: 'areas' },
  points: { de: 'Punkte', en: 'points' },
} as const

type Asked = Omit<Parameters<typeof compose>[1], 'signs' | 'hidden' | 'percent' | 'missing' | 'areas'>

async function asLayer(inspected: Inspected, asked: Asked, options: InspectOptions): Promise<Written> {
  const { writeLayer } = await import('../../pipeline/inspect/write-layer.ts')
  const { writePointsTable } = await import('../../pipeline/inspect/write-points-table.ts')
  const { gebietsstand = null, exclaves = null, of = null, crs = null } = options
  const layer = { ...asked, gebietsstand, exclaves, of }
  if (inspected.layer) return writeLayer(inspected, layer)
  if (of !== null) return writePointsTable(inspected, { ...layer, crs })
  return (await import('../../pipeline/inspect/write-areas-table.ts')).writeAreasTable(inspected, layer)
}

async function asSource(
  inspected: Inspected,
  asked: Asked & { readonly areas: Files },
  { signs, hidden, percent, missing }: InspectOptions,
): Promise<Written> {
  const pipeline = await import('../../pipeline/inspect/write-source.ts')
  const { signsOf } = await import('../../pipeline/inspect/signs-of.ts')
  const preset = signs !== undefined && !signs.includes('=')
  return pipeline.writeSource(inspected, {
    ...asked,
    signs: signs === undefined ? null : preset ? signs : signsOf(signs),
    hidden: hidden ?? null,
    percent: percent ?? null,
    missing: missing === 'allow',
  })
}

async function readIfThere(host: Context['host'], path: string): Promise<Bytes | null> {
  try {
    return await host.read(path)
  } catch (error) {
    if (error instanceof AtlasError) return null
    throw error
  }
}
