import { usageError } from '../usage-error.ts'

/** `kinderarmut=2,alter=0.5`: a number for each name. */
export const readPairs = (option: string, text: string, optional = false): ReadonlyMap<string, number> =>
  new Map(
    (optional && text === '' ? [] : text.split(',')).map((part) => {
      const [, name, value] = /^\s*(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(part) ?? []
      if (name !== undefined && value !== undefined) return [name, Number(value)]
      return usageError(
        { de: `"${part}" ist kein Gewicht für ${option}`, en: `"${part}" is no weight for ${option}` },
        { de: 'name=zahl, etwa kinderarmut=2', en: 'name=number, such as child_poverty=2' },
      )
    }),
  )
