import { usageError } from '../usage-error.ts'

/** `min-max:from=1:to=100` as a plan says it: the name alone, or the name with its parameters. */
export function readMethod(option: string, text: string): string | Readonly<Record<string, string | number>> {
  const [method = '', ...parts] = text.split(':').map((part) => part.trim())
  if (parts.length === 0) return method
  const entries = parts.map((part) => {
    const [, name, value] = /^([a-z-]+)=(.+)$/.exec(part) ?? []
    if (name !== undefined && value !== undefined) return [name, plainValue(value)]
    return usageError(
      { de: `"${part}" ist keine Angabe für ${option}`, en: `"${part}" says nothing for ${option}` },
      {
        de: 'verfahren:parameter=wert, etwa min-max:from=1:to=100',
        en: 'method:parameter=value, such as min-max:from=1:to=100',
      },
    )
  })
  return { method, ...(Object.fromEntries(entries) as Record<string, string | number>) }
}

const plainValue = (value: string): string | number => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value)
