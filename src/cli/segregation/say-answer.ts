import type { Answer } from '../../pipeline/city/answer.ts'
import type { AskedInference } from '../../pipeline/city/infer.ts'
import type { Context } from '../context.ts'
import { table } from '../say/table.ts'

/** The values in words and tables for people. */
export async function sayAnswer(
  { host, language, t }: Context,
  value: Answer,
  inference: AskedInference,
): Promise<void> {
  const { answerWords } = await import('../../pipeline/city/say/answer-words.ts')
  const { belowWords } = await import('../../pipeline/city/say/below-words.ts')
  const parts = answerWords(value, language).map(
    ({ title, heads, rows, remarks }) =>
      `${title}\n\n${table(heads, rows)}${remarks.length === 0 ? '' : `\n${remarks.join('\n')}\n`}`,
  )
  const below = belowWords(inference, value).map((text) => text[language])
  host.out([...parts, ...(below.length > 0 ? [`${below.join('\n')}\n`] : [])].join('\n'))
  if (value.without.length > 0)
    host.out(
      t({
        de: `\nNicht gerechnet, weil Angaben fehlen (--areas, --centre, mehrere Gruppen): ${value.without.join(', ')}\n`,
        en: `\nNot computed for want of inputs (--areas, --centre, several groups): ${value.without.join(', ')}\n`,
      }),
    )
}
