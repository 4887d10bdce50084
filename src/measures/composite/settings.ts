import { fail } from '../../model/error.ts'
import type { Given, Method, Parameter, Parameters, Settings } from '../../model/method.ts'

/**
 * The parameters of a method with every default filled in. Throws where one is unknown, missing, of the wrong
 * kind or out of its range: a method never guesses.
 */
export function settings<P extends Parameters>(method: Method<P>, given: Given = {}): Settings<P> {
  const names = Object.keys(method.parameters)
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    const known = names.length === 0 ? { de: 'keine Parameter', en: 'no parameters' } : same(names.join(', '))
    throw fail(
      'ATL-0103',
      { de: `${method.id} kennt keinen Parameter "${name}"`, en: `${method.id} has no parameter "${name}"` },
      { value: name, expected: known },
    )
  }
  return Object.fromEntries(
    Object.entries<Parameter>(method.parameters).map(([name, parameter]) => [
      name,
      one(method, name, parameter, given),
    ]),
  ) as Settings<P>
}

function one(method: Method, name: string, parameter: Parameter, given: Given): number | string {
  const value = Object.hasOwn(given, name) ? given[name] : parameter.default
  if (value === undefined) {
    throw fail(
      'ATL-0104',
      { de: `${method.id} braucht "${name}"`, en: `${method.id} needs "${name}"` },
      { expected: expected(parameter) },
    )
  }
  if (!allowed(value, parameter)) {
    throw fail(
      'ATL-0105',
      { de: `${method.id}: ${name} ist ${value}`, en: `${method.id}: ${name} is ${value}` },
      { value: String(value), expected: expected(parameter) },
    )
  }
  return value
}

function allowed(value: number | string, parameter: Parameter): boolean {
  if (parameter.kind === 'choice') return parameter.choices.some((choice) => choice === value)
  const { min = -Infinity, max = Infinity, whole } = parameter
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  return value >= min && value <= max && (!whole || Number.isInteger(value))
}

const same = (text: string) => ({ de: text, en: text })

function expected(parameter: Parameter) {
  if (parameter.kind === 'choice') return same(parameter.choices.join(', '))
  const { min, max, whole } = parameter
  const from = min === undefined ? '' : ` ≥ ${min}`
  const to = max === undefined ? '' : ` ≤ ${max}`
  return {
    de: `${whole ? 'eine ganze Zahl' : 'eine Zahl'}${from}${to}`,
    en: `${whole ? 'a whole number' : 'a number'}${from}${to}`,
  }
}
