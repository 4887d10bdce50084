import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'

/** What readers of layers take for the place of the plan that speaks of the file, where there is no plan yet. */
export const setting = 'areas.base'

/** The finding of a reader as what a file leaves open (ATL-0220), for somebody who has options instead of a plan: `areas.base.crs` is `--crs`. */
export function asOptions({ found, remedy, ...finding }: Finding): Finding {
  return { ...finding, code: 'ATL-0220', found: options(found), ...(remedy && { remedy: options(remedy) }) }
}

const options = ({ de, en }: Text): Text => ({ de: option(de), en: option(en) })

const option = (text: string): string => text.replace(new RegExp(`${setting}\\.(crs|layer|encoding):?`, 'g'), '--$1')
