import { LineCounter, parseDocument, type Document } from 'yaml'
import { AtlasError, fail } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import { locate } from './locate.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { references } from './references.ts'
import { resolve } from './resolve.ts'
import { problems as schemaProblems } from './schema-problems.ts'
import { spec } from './schema/spec.ts'

/**
 * The plan that a YAML text declares, with defaults filled in and every name checked, before any file is
 * read. Throws an AtlasError that holds every problem at once, each with line and column of the text.
 */
export function readPlan(text: string, file: string): Plan {
  const lines = new LineCounter()
  const document = parsed(text, file, lines)
  if (document.errors.length > 0) throw new AtlasError(document.errors.map((error) => notYaml(error, lines, file)))
  const read = content(document, file)
  // A plan is parsed once: code made for it would cost more than it saves.
  const result = spec.safeParse(read, { jitless: true })
  const wrong = [...(result.success ? [] : schemaProblems(result.error.issues, document)), ...references(read)]
  if (!result.success || wrong.length > 0) throw toError(wrong, document, lines, file)
  return resolve(result.data)
}

function notYaml(error: { message: string; pos: [number, number] }, lines: LineCounter, file: string): Finding {
  const { line, col } = lines.linePos(error.pos[0])
  return {
    code: 'ATL-0102',
    severity: 'error',
    file,
    row: line,
    column: col,
    found: { de: `kein gültiges YAML: ${error.message}`, en: `not valid YAML: ${error.message}` },
    remedy: {
      de: 'Einrückung mit Leerzeichen, Doppelpunkt und Anführungszeichen an dieser Stelle prüfen',
      en: 'check indentation (blanks), colon and quotes at this place',
    },
  }
}

/** Throws where the text is nested so deeply that no parser follows; other errors stand in the document. */
function parsed(text: string, file: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false })
  } catch (error) {
    throw unreadable(error, file)
  }
}

/** Throws where aliases of aliases would blow the plan up. */
function content(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw unreadable(error, file)
  }
}

function unreadable(error: unknown, file: string): AtlasError {
  const message = error instanceof Error ? error.message : String(error)
  return fail(
    'ATL-0102',
    { de: `kein lesbares YAML: ${message}`, en: `YAML that cannot be read: ${message}` },
    { file },
  )
}

/** In the order of the text; what several aliases of one place say is said once. */
function toError(problems: readonly Problem[], document: Document, lines: LineCounter, file: string): AtlasError {
  const findings = problems.map(({ path, at, ...problem }): Finding => {
    const { line, col } = lines.linePos(locate(document, path, at ?? 'value'))
    return { severity: 'error', file, row: line, column: col, ...problem }
  })
  const once = new Map(findings.map((f) => [JSON.stringify([f.row, f.column, f.code, f.found.en]), f]))
  return new AtlasError([...once.values()].sort((a, b) => a.row! - b.row! || Number(a.column) - Number(b.column)))
}
