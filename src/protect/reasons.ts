import type { Text } from '../model/text.ts'

const small = (minimum: number): Text => ({
  de: `gesperrt: weniger als ${minimum} Personen`,
  en: `withheld: fewer than ${minimum} persons`,
})

const part = (minimum: number): Text => ({
  de: `gesperrt: in einem früheren Raum, der hierher gehört, weniger als ${minimum} Personen`,
  en: `withheld: fewer than ${minimum} persons in an earlier area that belongs here`,
})

const other: Text = {
  de: 'gesperrt, damit sich eine andere gesperrte Zahl nicht errechnen lässt',
  en: 'withheld so that another withheld number cannot be worked out',
}

/** Says the same of a small number and of one that protects others: above the base level a reader learns no more. */
const above = (minimum: number): Text => ({
  de: `gesperrt: hier oder in einem Raum, der sich sonst errechnen ließe, weniger als ${minimum} Personen`,
  en: `withheld: fewer than ${minimum} persons here or in an area that could be worked out otherwise`,
})

/** Why a value is withheld. */
export const reasons = { small, part, other, above }
