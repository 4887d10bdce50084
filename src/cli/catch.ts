import { exits } from '../model/codes.ts'
import { AtlasError } from '../model/error.ts'
import type { Context } from './context.ts'
import { inFull } from '../model/findings/in-full.ts'
import { said } from './say/said.ts'
import { sayFindings } from './say/say-findings.ts'
import { version } from './version.ts'

/**
 * Says what was thrown and answers the exit code: findings for an AtlasError, by its fault; a stack and how
 * to report it for everything else, which is a bug. With `json` the findings go to stdout as well.
 */
export async function caught(
  error: unknown,
  context: Context,
  options: { readonly json?: boolean; readonly quiet?: boolean } = {},
): Promise<number> {
  if (!(error instanceof AtlasError)) return bug(error, context, options.json ?? false)
  if (options.json && !said.has(error))
    context.host.out(`${JSON.stringify({ findings: error.findings.map(inFull) }, null, 2)}\n`)
  await sayFindings(context, error.findings, options.quiet)
  return exits[error.fault]
}

function bug(error: unknown, { host, t }: Context, json: boolean): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const found = { de: 'interner Fehler', en: 'internal error' }
  if (json) host.out(`${JSON.stringify({ findings: [{ code: 'ATL-0901', severity: 'error', found }] }, null, 2)}\n`)
  const label = t({ de: 'Fehler', en: 'Error' })
  const machine = `sozialatlas ${version}, Node ${process.version}, ${process.platform}`
  const hint = t({
    de: `das Programm ist schuld, nicht die Daten; zum Melden: diesen Text, den Befehl und möglichst den Plan
    an die Stelle schicken, von der das Programm kommt (${machine});
    vorher prüfen, ob im Text etwas Vertrauliches steht. Von selbst wird nichts verschickt`,
    en: `the program is to blame, not the data; to report it: send this text, the command and, if possible, the plan
    to where the program comes from (${machine});
    check first that the text holds nothing confidential. Nothing is sent by itself`,
  })
  const lines = stack.split('\n').map((line) => `  ${line}`)
  host.say(`${label} ATL-0901  ${t(found)}\n${lines.join('\n')}\n  → ${hint}\n`)
  return exits.bug
}
