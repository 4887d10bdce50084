import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'

/** What readers of tables call by its place in a plan, and the options of `atlas segregation` that say it. */
const options: readonly (readonly [place: RegExp, option: string])[] = [
  [/sources\.table\.columns\.n\.\S+/g, '--groups / --total'],
  [/sources\.table\.columns\.t\.\S+/g, '--by'],
  [/sources\.table\.key/g, '--key'],
  [/sources\.table\.signs/g, '--suppressed'],
  [/sources\.table\.format(\.\w+)?/g, '--format'],
  [/sources\.table\.drop/g, '--drop'],
]

/** Findings about a table that no plan names, in words of the command line. */
export function inCommandWords(findings: readonly Finding[]): Finding[] {
  const words = (text: string) => options.reduce((all, [place, option]) => all.replace(place, option), text)
  const both = ({ de, en }: Text): Text => ({ de: words(de), en: words(en) })
  return findings.map((finding) => ({
    ...finding,
    ...(finding.expected && { expected: both(finding.expected) }),
    ...(finding.remedy && { remedy: both(finding.remedy) }),
  }))
}
