import { usageError } from '../usage-error.ts'

type Said = Readonly<Record<string, string | number | { readonly base: number }>>

/** `min-max:from=1:to=100` as a plan says it: the name alone, or the name with its parameters; `base=2020` is its base year. */
export function readMethod(option: string, text: string): string | Said {
  const [method = '', ...parts] = text.split(':').map((part) => part.trim())
  if (parts.length === 0) return method
  const entries = parts.map((part) => {
    const [, name, value] = /^([a-z-]+)=(.+)$/.exec(part) ?? []
    if (name === 'base' && value !== undefined) return ['scope', { base: yearOf(option, value) }]
    if (name !== undefined && value !== undefined) return [name, plainValue(value)]
    return usageError(
      { de: `"${part}" ist keine Angabe für ${option}`, en: `"${part}" says nothing for ${option}` },
      {
        de: 'verfahren:parameter=wert, etwa min-max:from=1:to=100',
        en: 'method:parameter=value, such as min-max:from=1:to=100',
      },
    )
  })
  return { method, ...(Object.fromEntries(entries) as Said) }
}

function yearOf(option: string, text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text)
  return usageError(
    { de: `${option}: base=${text} ist kein Jahr`, en: `${option}: base=${text} is no year` },
    { de: 'vier Ziffern, etwa base=2020', en: 'four digits, such as base=2020' },
  )
}

const plainValue = (value: string): string | number => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value)
