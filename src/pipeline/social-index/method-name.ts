import type { Given, Method, Parameter } from '../../model/method.ts'
import type { Language } from '../../model/text.ts'

/** A method with its parameters, those that are not the default: "Min–Max (unteres Ende 1)". */
export function methodName(method: Method, given: Given = {}, l: Language): string {
  const said = Object.entries<Parameter>(method.parameters).flatMap(([name, parameter]) => {
    const { label, default: usual } = parameter
    const value = given[name]
    if (value === undefined || value === usual) return []
    const named = parameter.kind === 'choice' ? parameter.names?.[String(value)] : undefined
    if (named) return [named[l]]
    return [`${label[l]}: ${l === 'de' ? String(value).replace('.', ',') : String(value)}`]
  })
  return said.length === 0 ? method.label[l] : `${method.label[l]} (${said.join('; ')})`
}
