import { AtlasError, fail } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { Language } from '../model/text.ts'
import type { Plan } from '../plan/plan.ts'

/** A plan that was read and checked, with what it wants from the disk. */
export interface Opened {
  readonly plan: Plan
  /** Folder that the plan's paths start from. */
  readonly base: string
  /** Findings about an entry of the plan with its line. */
  readonly place: (findings: readonly Finding[]) => Finding[]
}

export interface PlanOptions {
  readonly data?: string
  readonly year?: number
  readonly lang?: Language
}

/** Reads the plan as the options want it. Throws an AtlasError with everything that is wrong with it. */
export async function openPlan(host: Host, path: string, options: PlanOptions): Promise<Opened> {
  const text = await planText(host, path)
  const { readPlan } = await import('../plan/read-plan.ts')
  const { withOptions } = await import('../plan/with-options.ts')
  const plan = withOptions(readPlan(text, path), {
    ...(options.year !== undefined && { year: options.year }),
    ...(options.lang !== undefined && { language: options.lang }),
  })
  const { entryLines } = await import('../plan/entry-lines.ts')
  const place = (findings: readonly Finding[]) => entryLines(findings, text, path)
  return { plan, base: options.data ?? host.dirname(path), place }
}

/** The text of a plan file. Throws an AtlasError that says what is wrong with the file. */
export async function planText(host: Host, path: string): Promise<string> {
  try {
    const bytes = await host.read(path)
    return new TextDecoder('utf-8', { fatal: true }).decode(await bytes.slice(0, bytes.size))
  } catch (error) {
    if (error instanceof TypeError) throw notUtf8(path)
    throw error instanceof AtlasError ? withoutPlan(error, host, path) : error
  }
}

const notUtf8 = (file: string) =>
  fail(
    'ATL-0204',
    { de: 'der Plan ist nicht in UTF-8 gespeichert', en: 'the plan is not stored as UTF-8' },
    { file, remedy: { de: 'im Editor mit der Kodierung UTF-8 speichern', en: 'save it with the encoding UTF-8' } },
  )

function withoutPlan(error: AtlasError, host: Host, path: string): AtlasError {
  const [finding] = error.findings
  if (finding === undefined) return error
  const inFolder = host.join(path, 'atlas.yaml')
  const remedy =
    finding.code === 'ATL-0202'
      ? { de: `den Plan nennen, etwa ${inFolder}`, en: `name the plan, such as ${inFolder}` }
      : {
          de: 'den Plan nennen oder mit "atlas init" einen anlegen',
          en: 'name the plan, or make one with "atlas init"',
        }
  return fail('ATL-0101', finding.found, { file: path, remedy: finding.remedy ?? remedy })
}
