import { AtlasError } from '../model/error.ts'
import type { Files } from '../model/files.ts'
import type { Finding } from '../model/finding.ts'
import type { writeSource as compose } from '../pipeline/inspect/write-source.ts'
import { below } from './below.ts'
import type { Context } from './context.ts'
import type { InspectOptions } from './inspect.ts'
import { usageError } from './usage-error.ts'

type Inspected = Parameters<typeof compose>[0]

/** Writes an inspected file into the plan as a source and says so; nothing (`id` null) where something is open or wrong. */
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
  const pipeline = await import('../pipeline/inspect/write-source.ts')
  const { planName } = await import('../pipeline/inspect/yaml-words.ts')
  const id =
    options.name ??
    planName(
      relative
        .replace(/^.*\//, '')
        .replace(/\.[^.]*$/, '')
        .replace(/[_-]?(19|20)\d\d/g, ''),
      new Set(),
    )
  const { signs, hidden } = options
  const { signsOf } = await import('../pipeline/inspect/signs-of.ts')
  const preset = signs !== undefined && !signs.includes('=')
  const written = await pipeline.writeSource(inspected, {
    plan: text,
    planFile,
    path: relative,
    id,
    year: options.year ?? null,
    provider: options.provider ?? null,
    licence: options.licence ?? null,
    signs: signs === undefined ? null : preset ? signs : signsOf(signs),
    hidden: hidden ?? null,
    missing: options.missing === 'allow',
    areas: files,
    read: async (file) => {
      try {
        return await host.read(host.join(base, file))
      } catch (error) {
        if (error instanceof AtlasError) return null
        throw error
      }
    },
  })
  if (written.text !== null) {
    await host.edit(planFile, text, written.text)
    if (!options.quiet)
      host.say(
        t({ de: `Quelle "${id}" nach ${planFile} geschrieben\n`, en: `source "${id}" written to ${planFile}\n` }),
      )
  }
  return { id: written.text === null ? null : id, findings: written.findings }
}
