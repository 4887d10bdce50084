import type { Finding } from '../../model/finding.ts'

/** What readers of layers take for the place of the plan that speaks of the file, where there is no plan yet. */
export const setting = 'areas.base'

/** The finding of a reader as what a file leaves open (ATL-0220), for somebody who has options instead of a plan: `areas.base.crs` is `--crs`. */
export function asOptions({ remedy, ...finding }: Finding): Finding {
  const words = remedy && { de: option(remedy.de), en: option(remedy.en) }
  return { ...finding, code: 'ATL-0220', ...(words && { remedy: words }) }
}

const option = (text: string): string => text.replace(new RegExp(`${setting}\\.(crs|layer|encoding):?`, 'g'), '--$1')
