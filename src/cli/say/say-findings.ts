import type { Code } from '../../model/codes.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import type { Context } from '../context.ts'
import { findingWords, type FindingWords } from './finding-words.ts'
import { gatherNotes, type Note } from './gather-notes.ts'
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
 * are printed in full and the rest counted. Notes of one kind stand together.
 */
export async function sayFindings(context: Context, findings: readonly Finding[], quiet = false): Promise<void> {
  const { host } = context
  const colours = await coloursOf(host.colour)
  const wanted = severities.flatMap((s) => findings.filter((f) => f.severity === s && (!quiet || s === 'error')))
  if (wanted.length === 0) return
  const seen = new Map<Code, number>()
  for (const finding of wanted.filter(({ severity }) => severity !== 'info')) {
    const before = seen.get(finding.code) ?? 0
    seen.set(finding.code, before + 1)
    // What is usual of a code is said once.
    const told = before === 0 ? usual(finding) : finding
    if (before < shownOfEach) host.say(findingText(context, told, colours))
  }
  for (const [code, count] of seen) if (count > shownOfEach) host.say(moreText(context, code, count - shownOfEach))
  const notes = wanted.filter(({ severity }) => severity === 'info')
  const gathered = gatherNotes(
    notes.map((note) => [note.code, findingWords(context, note)]),
    context.t({ de: 'jeweils', en: 'each of' }),
  )
  for (const code of new Set(notes.map((note) => note.code)))
    host.say(
      notesOfCode(
        context,
        code,
        gathered.filter((note) => note.code === code),
        colours,
      ),
    )
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

function findingText(context: Context, finding: Finding, colours: Colours): string {
  const words = findingWords(context, finding)
  const where = [words.place, words.year].filter(Boolean).join('  ')
  return blockText(head(context, finding.severity, finding.code, colours), where, words, colours)
}

const head = ({ t }: Context, severity: Severity, code: Code, colours: Colours): string =>
  `${colours[severity](t(labels[severity].one))} ${code}`

function blockText(
  first: string,
  where: string,
  { what, consequence, remedy }: Pick<FindingWords, 'what' | 'consequence' | 'remedy'>,
  colours: Colours,
): string {
  const lines = where === '' ? [`${first}  ${what}`] : [`${first}  ${where}`, `  ${what}`]
  if (consequence) lines.push(`  ${consequence}`)
  if (remedy) lines.push(`  ${colours.dim('→')} ${remedy}`)
  return `${lines.join('\n')}\n`
}

/** The notes of one code: those of a sentence and a place as lines under one head where there are several, the rest one by one. */
function notesOfCode(context: Context, code: Code, notes: readonly Note[], colours: Colours): string {
  const first = head(context, 'info', code, colours)
  const shown = notes.slice(0, shownOfEach)
  const simple = shown.filter((n) => n.consequence === '' && n.remedy === '' && n.places.length === 1)
  const inOrder = [...new Set(simple.map((n) => n.places[0]))].flatMap((place) =>
    simple.filter((n) => n.places[0] === place),
  )
  const listed = simple.length > 2 ? inOrder : []
  const rest = shown.filter((note) => !listed.includes(note))
  const more = notes.slice(shownOfEach).reduce((sum, { count }) => sum + count, 0)
  return [
    ...(listed.length > 0 ? [`${first}\n`] : []),
    ...listed.map(({ shortPlace, years, what }) => {
      const where = [shortPlace, what.includes(years) ? '' : years].filter(Boolean).join('  ')
      return `  ${[where, what].filter(Boolean).join('  ')}\n`
    }),
    ...rest.map((note) => {
      const places = note.places.slice(0, shownOfEach)
      const left = note.places.length - places.length
      const and = left > 0 ? [context.t({ de: `und ${left} weitere Stellen`, en: `and ${left} more places` })] : []
      return blockText(first, [[...places, ...and].join('; '), note.years].filter(Boolean).join('  '), note, colours)
    }),
    ...(more > 0 ? [moreText(context, code, more)] : []),
  ].join('')
}

function moreText({ t }: Context, code: Code, count: number): string {
  return `${t({ de: `… und ${count} weitere ${code}; alle mit --json`, en: `… and ${count} more ${code}; all with --json` })}\n`
}

async function coloursOf(colour: boolean): Promise<Colours> {
  const plain: Paint = (text) => text
  if (!colour) return { error: plain, warning: plain, info: plain, dim: plain }
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 }) // the host has decided already
  return { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan.bold, dim: chalk.dim }
}
