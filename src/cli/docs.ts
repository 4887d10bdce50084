import type { Command } from 'commander'
import { command } from './command.ts'
import type { Context } from './context.ts'
import { exitCodesHelp } from './exit-code.ts'
import { measuresAsked } from './measures-asked.ts'
import { outlines } from './outlines.ts'

/** `atlas docs gini`: the page of a measure, from its own metadata. */
export const docs = (context: Context): Command =>
  command(context, 'docs', outlines.docs.summary)
    .argument(
      context.t({ de: '[maß]', en: '[measure]' }),
      context.t({
        de: 'Kennung, Familie oder Dimension (Vorgabe: alle); "atlas list measures" nennt sie',
        en: 'id, family or dimension (default: all); "atlas list measures" names them',
      }),
    )
    .addHelpText('after', context.t(examples))
    .addHelpText('after', exitCodesHelp(context, ['plan', 'bug']))
    .action((asked: string | undefined) => act(context, asked ?? 'all'))

const examples = {
  de: `
Beispiele:
  atlas docs gini
  atlas docs exposure`,
  en: `
Examples:
  atlas docs gini
  atlas docs exposure`,
}

async function act({ host, language }: Context, asked: string): Promise<void> {
  const measures = await measuresAsked(asked)
  const { measurePages } = await import('../pipeline/publish/measure-pages.ts')
  host.out(measurePages(measures, language))
}
