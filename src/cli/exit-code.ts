import { exits, type Fault } from '../model/codes.ts'
import type { Text } from '../model/text.ts'
import type { Context } from './context.ts'

const meanings: Readonly<Record<Fault, Text>> = {
  findings: {
    de: 'Befunde: die Daten widersprechen sich oder dem Plan',
    en: 'findings: the data contradict themselves or the plan',
  },
  plan: { de: 'Fehler im Aufruf oder im Plan', en: 'mistake in the command line or in the plan' },
  input: { de: 'Eingaben fehlen oder sind nicht lesbar', en: 'inputs are missing or cannot be read' },
  disclosure: {
    de: 'eine Geheimhaltungsregel würde verletzt; nichts geschrieben',
    en: 'a disclosure rule would be broken; nothing was written',
  },
  bug: {
    de: 'interner Fehler; der Hinweis sagt, wie man ihn meldet',
    en: 'internal error; the hint says how to report it',
  },
}

/** The chapter of a command's help that says what its exit codes mean: 0 and those of the faults it can meet. */
export function exitCodesHelp({ t }: Context, faults: readonly Fault[]): string {
  const lines = faults.map((fault) => `  ${exits[fault]}  ${t(meanings[fault])}`)
  const title = t({ de: 'Rückgabewerte:', en: 'Exit codes:' })
  const done = t({ de: 'erledigt (Warnungen sind erlaubt)', en: 'done (warnings are allowed)' })
  return `\n${[title, `  0  ${done}`, ...lines].join('\n')}`
}
