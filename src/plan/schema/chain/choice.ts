import * as z from 'zod'
import { settings } from '../../../measures/composite/settings.ts'
import { AtlasError } from '../../../model/error.ts'
import type { Given, Method, Parameter } from '../../../model/method.ts'
import { expects, number } from '../basic.ts'

type Table = Readonly<Record<string, Method>>

/** A method of a table with its parameters, as a chain takes it. */
export interface Chosen<T> {
  readonly method: keyof T & string
  readonly settings?: Given
}

/**
 * One of the methods of a table: its name alone, or `{method: …, parameter: …}` with parameters of the method beside it,
 * and with further entries where the step has some. Parameters are checked as the method declares them.
 */
export function choiceOf<T extends Table, M extends z.ZodRawShape>(table: T, more: M) {
  const ids = Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]
  const names = [...new Set(ids.flatMap((id) => Object.keys(table[id]!.parameters)))]
  const parameters = Object.fromEntries(names.map((name) => [name, parameterOf(table, name)]))
  const long = z.strictObject({ ...parameters, ...more, method: z.enum(ids) })
  const list = ids.join(', ')
  return z
    .union([z.enum(ids), long], expects(`{method: …} oder eines von ${list}`, `{method: …} or one of ${list}`))
    .transform((written, context): Chosen<T> & z.output<z.ZodObject<M>> => {
      const all: Record<string, unknown> = typeof written === 'string' ? { method: written } : { ...written }
      const method = table[all['method'] as string]!
      const given = Object.fromEntries(
        names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
      ) as Given
      for (const { path, de, en } of wrong(method, given))
        context.issues.push({ code: 'custom', path, message: expects(de, en).error, input: all })
      const rest = Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))
      return { ...rest, ...(Object.keys(given).length > 0 ? { settings: given } : {}) } as Chosen<T> &
        z.output<z.ZodObject<M>>
    })
}

/** What the method says of the parameters given, each at its own entry. */
function wrong(method: Method, given: Given): { path: string[]; de: string; en: string }[] {
  const names = [...Object.keys(given), ...Object.keys(method.parameters)]
  return [...new Set(names)].flatMap((name) => {
    const declared = method.parameters[name]
    const alone = { ...method, parameters: declared === undefined ? {} : { [name]: declared } }
    const value = given[name]
    try {
      settings(alone, value === undefined ? {} : { [name]: value })
      return []
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error
      const { found, expected } = error.findings[0]!
      const say = (l: 'de' | 'en') =>
        declared === undefined || !expected ? `${found[l]}` : `${expected[l]} (${method.label[l]})`
      return [{ path: [name], de: say('de'), en: say('en') }]
    }
  })
}

/** A parameter of one or several methods of the table; which values go with which method is checked later. */
function parameterOf(table: Table, name: string) {
  const declared = Object.values(table).flatMap((method) => {
    const own = method.parameters[name]
    return own ? [own] : []
  })
  const choices = declared.flatMap((own) => (own.kind === 'choice' ? own.choices : []))
  const labels = [...new Set(declared.map(({ label }: Parameter) => label.de))].join('; ')
  return (choices.length > 0 ? z.enum([...new Set(choices)]) : number).optional().describe(labels)
}
