import * as z from 'zod'
import type { Language } from '../model/text.ts'
import { answers } from './english/answers.ts'
import { delivery } from './english/delivery.ts'
import { indexWords } from './english/index-words.ts'
import { spec } from './schema/spec.ts'

const english: Readonly<Record<string, string>> = { ...delivery, ...answers, ...indexWords }

/** JSON Schema of the plan file, for editors that complete and check it; descriptions stand in the schema in German. */
export function jsonSchema(language: Language = 'de'): object {
  const german = {
    ...z.toJSONSchema(spec, { io: 'input', unrepresentable: 'any' }),
    $id: 'atlas.schema.json',
    title: 'atlas.yaml',
  }
  return language === 'de' ? german : (JSON.parse(JSON.stringify(german), translated) as object)
}

const translated = (key: string, value: unknown): unknown =>
  key === 'description' && typeof value === 'string' ? (english[value] ?? value) : value
