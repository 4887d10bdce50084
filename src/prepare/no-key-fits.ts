import type { Text } from '../model/text.ts'

/** That no key (of 1 or more) belongs to an area (of 1 or more). `side` says which keys: "of the old side". */
export function noKeyFits(keys: number, areas: number, side?: Text): Text {
  const of = { de: side ? ` ${side.de}` : '', en: side ? ` ${side.en}` : '' }
  if (keys === 1)
    return {
      de: `der einzige Schlüssel${of.de} gehört ${areas === 1 ? 'nicht zum einzigen Raum' : `zu keinem der ${areas} Räume`}`,
      en: `the only key${of.en} ${areas === 1 ? 'does not belong to the only area' : `belongs to none of the ${areas} areas`}`,
    }
  return {
    de: `keiner der ${keys} Schlüssel${of.de} gehört ${areas === 1 ? 'zum einzigen Raum' : `zu einem der ${areas} Räume`}`,
    en: `none of the ${keys} keys${of.en} belongs to ${areas === 1 ? 'the only area' : `one of the ${areas} areas`}`,
  }
}
