import type { Read } from '../../model/delivery.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'

/** The name under which readers speak of a file that no plan names. */
export const unplanned = 'unplanned'

/** Findings that speak of options of the command line, where the readers speak of keys of a plan. */
export function inOptions(findings: readonly Finding[], options: Readonly<Record<string, string>>): Finding[] {
  const words = (text: string) =>
    Object.entries(options).reduce((all, [key, option]) => all.replaceAll(`${unplanned}.${key}`, option), text)
  const both = ({ de, en }: Text): Text => ({ de: words(de), en: words(en) })
  return findings.map((finding) => ({
    ...finding,
    found: both(finding.found),
    ...(finding.expected && { expected: both(finding.expected) }),
    ...(finding.remedy && { remedy: both(finding.remedy) }),
  }))
}

/** A reading whose findings speak of options, those too that it throws. */
export async function readInOptions<T>(
  options: Readonly<Record<string, string>>,
  reading: Promise<Read<T>>,
): Promise<Read<T>> {
  try {
    const { value, findings } = await reading
    return { value, findings: inOptions(findings, options) }
  } catch (error) {
    throw error instanceof AtlasError ? new AtlasError(inOptions(error.findings, options)) : error
  }
}
