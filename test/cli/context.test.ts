import { expect, it } from 'vitest'
import { languageOf } from '../../src/cli/context.ts'

it.each([
  ['', 'de'],
  ['build --lang en', 'en'],
  ['--lang en build', 'en'],
  ['--lang=en', 'en'],
  ['--lang de', 'de'],
  ['--lang', 'de'],
  ['--lang fr', 'de'],
  ['check -- --lang en', 'de'],
] as const)('languageOf("%s") is %s', (line, language) => expect(languageOf(line.split(' '))).toBe(language))
