import { isMap, isScalar, type Document } from 'yaml'
import type { z } from 'zod'
import { nearest } from '../model/nearest.ts'
import type { Text } from '../model/text.ts'
import { knownKeys } from './known-keys.ts'
import { nodeAt } from './locate.ts'
import { missingChapters } from './missing-chapters.ts'
import { didYouMean, type Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What the schema library complains about, as problems with both languages and the value as it is written. */
export const problems = (issues: readonly Issue[], document: Document): Problem[] =>
  issues.flatMap((issue) => translate(issue, issue.path, document))

function translate(issue: Issue, path: readonly PropertyKey[], document: Document, union?: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, union))
  if (issue.code === 'invalid_union') {
    const branch = chosen(issue.errors)
    if (branch) return branch.flatMap((inner) => translate(inner, [...path, ...inner.path], document, issue))
  }
  if (issue.code === 'invalid_key') {
    const name = String(path.at(-1))
    return [
      {
        code: 'ATL-0105',
        path,
        at: 'key',
        value: name,
        found: { de: `"${name}" ist kein zulässiger Name`, en: `"${name}" is not an allowed name` },
        ...expected(issue.issues[0] ?? issue),
      },
    ]
  }
  const node = nodeAt(document, path)
  if (node === null) return [missing(path, issue)]
  const written = isScalar(node) ? (node.source ?? String(node.value)) : isMap(node) ? '{…}' : '[…]'
  if (isScalar(node) && typeof node.value === 'number' && issue.code === 'invalid_type' && issue.expected === 'string')
    return [unquoted(path, written)]
  const found =
    node && isScalar(node) && node.value === null
      ? { de: 'leer', en: 'empty' }
      : { de: `"${written}"`, en: `"${written}"` }
  const near = didYouMean(nearest(written, choices(issue)))
  return [{ code: 'ATL-0105', path, value: written, found, ...expected(issue), ...(near ? { remedy: near } : {}) }]
}

/** Of a union's branches the one that was meant: of those whose outer type fits what was written the one with least amiss. */
function chosen(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = branches.filter((issues) => !issues.some(outer))
  if (fitting.length === 0) return null
  return fitting.reduce((a, b) => (b.length < a.length ? b : a))
}

/** Whether it is the outer type itself that does not fit; of a union within, every branch. */
const outer = (issue: Issue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_union'
    ? issue.errors.every((issues) => issues.some(outer))
    : issue.code !== 'unrecognized_keys' && issue.code !== 'custom')

/** Words that would have been understood where another one stands. */
const choices = (issue: Issue): string[] =>
  issue.code === 'invalid_value'
    ? issue.values.map(String)
    : issue.code === 'invalid_union'
      ? issue.errors.flat().flatMap((inner) => (inner.path.length === 0 ? choices(inner) : []))
      : []

/** A key that nothing has here, or that belongs to another alternative than the keys beside it. */
function unknownKey(key: string, path: readonly PropertyKey[], union?: Issue): Problem {
  const known = knownKeys(path)
  if (known.includes(key))
    return {
      code: 'ATL-0103',
      path: [...path, key],
      at: 'key',
      value: key,
      found: {
        de: `"${key}" verträgt sich nicht mit den Einträgen daneben`,
        en: `"${key}" does not go with the keys beside it`,
      },
      ...(union && expected(union)),
    }
  const near = didYouMean(nearest(key, known))
  return {
    code: 'ATL-0103',
    path: [...path, key],
    at: 'key',
    value: key,
    found: { de: `unbekannter Eintrag "${key}"`, en: `unknown key "${key}"` },
    expected: oneOf(known),
    ...(near ? { remedy: near } : {}),
  }
}

function missing(path: readonly PropertyKey[], issue: Issue): Problem {
  const name = String(path.at(-1) ?? 'atlas')
  const remedy = path.length === 1 && Object.hasOwn(missingChapters, name) ? missingChapters[name] : undefined
  return {
    code: 'ATL-0104',
    path: path.slice(0, -1),
    at: 'key',
    found: { de: `der Eintrag "${name}" fehlt`, en: `the key "${name}" is missing` },
    ...expected(issue),
    ...(remedy && { remedy }),
  }
}

function unquoted(path: readonly PropertyKey[], written: string): Problem {
  return {
    code: 'ATL-0108',
    path,
    value: written,
    found: {
      de: `Zahl ${written}, wo Text steht; führende Nullen gehen so verloren`,
      en: `number ${written} where text belongs; leading zeros get lost`,
    },
    expected: { de: 'Text in Anführungszeichen', en: 'text in quotes' },
    remedy: { de: `"${written}" schreiben`, en: `write "${written}"` },
  }
}

const types: Readonly<Record<string, Text>> = {
  string: { de: 'Text', en: 'text' },
  number: { de: 'eine Zahl', en: 'a number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  object: { de: 'Einträge der Form name: wert', en: 'entries of the form name: value' },
  record: { de: 'Einträge der Form name: wert', en: 'entries of the form name: value' },
  array: { de: 'eine Liste', en: 'a list' },
}

function expected(issue: Issue): { expected?: Text } {
  const [de, en] = issue.message.split('\u0000')
  if (en !== undefined) return { expected: { de: de!, en } }
  if (issue.code === 'invalid_value') return { expected: oneOf(issue.values.map(String)) }
  if (issue.code === 'invalid_type')
    return { expected: types[issue.expected] ?? { de: issue.expected, en: issue.expected } }
  if (issue.code === 'too_small' && issue.origin === 'array')
    return { expected: { de: `mindestens ${issue.minimum} in der Liste`, en: `at least ${issue.minimum} in the list` } }
  return {}
}

const oneOf = (list: readonly string[]): Text => ({
  de: `einer von ${list.join(', ')}`,
  en: `one of ${list.join(', ')}`,
})
