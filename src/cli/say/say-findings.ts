import type { Code } from '../../model/codes.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import type { Context } from '../context.ts'
import { rowWords } from './row-words.ts'
import { usual } from '../../model/findings/usual.ts'

const shownOfEach = 20

type Paint = (text: string) => string
type Colours = Readonly<Record<Severity | 'dim', Paint>>

const labels: Readonly<Record<Severity, { readonly one: Text; readonly many: Text }>> = {
  error: { one: { de: 'Fehler', en: 'Error' }, many: { de: 'Fehler', en: 'errors' } },
  warning: { one: { de: 'Warnung', en: 'Warning' }, many: { de: 'Warnungen', en: 'warnings' } },
  info: { one: { de: 'Hinweis', en: 'Note' }, many: { de: 'Hinweise', en: 'notes' } },
}
const severities = ['error', 'warning', 'info'] as const

/**
 * Prints findings for people, the gravest first, and a line that counts them if there are several. Of each code the first twenty
 * are printed in full and the rest counted.
 */
export async function sayFindings(context: Context, findings: readonly Finding[], quiet = false): Promise<void> {
  const { host } = context
  const colours = await coloursOf(host.colour)
  const wanted = severities.flatMap((s) => findings.filter((f) => f.severity === s && (!quiet || s === 'error')))
  if (wanted.length === 0) return
  const seen = new Map<Code, number>()
  for (const finding of wanted) {
    const before = seen.get(finding.code) ?? 0
    seen.set(finding.code, before + 1)
    // What is usual of a code is said once.
    const told = before === 0 ? usual(finding) : finding
    if (before < shownOfEach) host.say(findingText(context, told, colours))
  }
  for (const [code, count] of seen) if (count > shownOfEach) host.say(moreText(context, code, count - shownOfEach))
  if (wanted.length > 1) host.say(`${countText(context, wanted)}\n`)
}

/** Prints errors and warnings; what is only worth knowing is counted, so that the way to the result stays in sight. */
export async function sayApartFromNotes(context: Context, findings: readonly Finding[]): Promise<void> {
  const notes = findings.filter(({ severity }) => severity === 'info').length
  await sayFindings(
    context,
    findings.filter(({ severity }) => severity !== 'info'),
  )
  if (notes > 0) context.host.say(context.t(notesText(notes)))
}

const notesText = (notes: number): Text => ({
  de: `${notes === 1 ? '1 Hinweis' : `${notes} Hinweise`}; atlas check zeigt ${notes === 1 ? 'ihn' : 'sie'}\n`,
  en: `${notes === 1 ? '1 note' : `${notes} notes`}; atlas check shows ${notes === 1 ? 'it' : 'them'}\n`,
})

/** `2 Fehler, 1 Warnung`; nothing for no findings. */
function countText({ t }: Context, findings: readonly Finding[]): string {
  const parts = severities.map((severity) => {
    const count = findings.filter((f) => f.severity === severity).length
    const one = t(labels[severity].one)
    return count === 0 ? '' : `${count} ${count === 1 ? (one === 'Error' ? 'error' : one) : t(labels[severity].many)}`
  })
  return parts.filter((part) => part !== '').join(', ')
}

function findingText({ t }: Context, finding: Finding, colours: Colours): string {
  const expected = finding.expected && `${t({ de: 'erwartet', en: 'expected' })}: ${t(finding.expected)}`
  const value = finding.value === undefined ? '' : `"${visible(finding.value)}": `
  const what = value + [visible(t(finding.found)), expected && visible(expected)].filter(Boolean).join('; ')
  const head = `${colours[finding.severity](t(labels[finding.severity].one))} ${finding.code}`
  const where = place(t, finding)
  const lines = where === '' ? [`${head}  ${what}`] : [`${head}  ${where}`, `  ${what}`]
  if (finding.consequence) lines.push(`  ${visible(t(finding.consequence))}`)
  if (finding.remedy) lines.push(`  ${colours.dim('→')} ${visible(t(finding.remedy))}`)
  return `${lines.join('\n')}\n`
}

function place(t: Context['t'], finding: Finding): string {
  const { file, row, column, entry, raum, year } = finding
  const rows = rowWords(finding)
  const at = [file, rows ? undefined : row, typeof column === 'number' ? column : undefined]
  const parts = [
    at.filter((part) => part !== undefined).join(':'),
    rows === null ? '' : t(rows),
    entry ?? (typeof column === 'string' ? `${t({ de: 'Spalte', en: 'column' })} "${column}"` : ''),
    raum === undefined ? '' : `Raum ${raum}`,
    year === undefined ? '' : String(year),
  ]
  return visible(parts.filter((part) => part !== '').join('  '))
}

function moreText({ t }: Context, code: Code, count: number): string {
  return `${t({ de: `… und ${count} weitere ${code}; alle mit --json`, en: `… and ${count} more ${code}; all with --json` })}\n`
}

/** Cells may hold anything: what would move the cursor or set colours is shown as its number. */
const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

async function coloursOf(colour: boolean): Promise<Colours> {
  const plain: Paint = (text) => text
  if (!colour) return { error: plain, warning: plain, info: plain, dim: plain }
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 }) // the host has decided already
  return { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan.bold, dim: chalk.dim }
}
