import type { Command } from 'commander'
import type { Language } from '../model/text.ts'
import { command } from './command.ts'
import { outlines } from './outlines.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'

/** `atlas schema > atlas.schema.json`: the plan's JSON Schema, for editors that complete and check while typing. */
export const schema = (context: Context): Command =>
  command(context, 'schema', outlines.schema.summary)
    .addHelpText('after', context.t(examples))
    .addHelpText('after', exitCodesHelp(context, ['plan', 'bug']))
    .action(async () => context.host.out(await schemaText(context.language)))

/** As it is printed and as `init` writes it. */
export async function schemaText(language: Language): Promise<string> {
  const { jsonSchema } = await import('../plan/json-schema.ts')
  return `${JSON.stringify(jsonSchema(language), null, 2)}\n`
}

const examples = {
  de: `
Beispiel:
  atlas schema > atlas.schema.json

Die erste Zeile im Plan verweist dann darauf:
  # yaml-language-server: $schema=./atlas.schema.json`,
  en: `
Example:
  atlas schema > atlas.schema.json

The first line of the plan then points to it:
  # yaml-language-server: $schema=./atlas.schema.json`,
}
