import { doubt } from '../../ingest/inspect/doubt.ts'
import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { Bytes, Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { insertEntry } from '../../plan/insert-entry.ts'
import { outline } from '../../plan/outline.ts'
import type { Plan } from '../../plan/plan.ts'
import { deliveries } from '../gather/files-of.ts'
import { genesisBlock } from './genesis-block.ts'
import { footerStart, sourceBlock, type BlockAsked } from './source-block.ts'
import { trySource } from './try-source.ts'
import { yearsOf } from './years-of.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface WriteAsked extends Omit<BlockAsked, 'file' | 'years' | 'year' | 'carried'> {
  readonly plan: string
  readonly planFile: string
  /** Relative to the folder that the plan's paths start from. */
  readonly path: string
  /** The Berichtsjahr of a file that does not say it. */
  readonly year: number | null
  /** Bytes of a file below that folder; null where there is none. */
  readonly read: (path: string) => Promise<Bytes | null>
  /** The files of the areas. */
  readonly areas: Files
}

export interface Written {
  /** The plan with the source; null where something is open or wrong, and nothing may be written. */
  readonly text: string | null
  readonly block: readonly string[]
  readonly findings: readonly Finding[]
}

/** The plan with a block for the inspected file, read once as a run would read it, so that what is written works. */
export async function writeSource(inspected: Inspection, asked: WriteAsked): Promise<Written> {
  const { plan } = outline(asked.plan, asked.planFile)
  const own = inspected.inner ?? inspected
  const genesis = own.csv?.genesis ?? null
  const missing = own.table ? unsayable(own) : genesis === null ? [noTable] : genesis.key ? [] : [noKey]
  const open = [...inspected.doubts, ...missing]
  if (open.length > 0) return { text: null, block: [], findings: open }
  const dated = genesis !== null || own.table!.shape.year !== null || own.part === '{year}'
  const { file, years, doubts } = dated
    ? { file: asked.path, years: null, doubts: [] }
    : await yearsOf(plan.years, asked)
  if (doubts.length > 0) return { text: null, block: [], findings: doubts }
  const carried = carriedWords(plan, (own.table ?? genesis)!.key!.gebietsstand!)
  const block = (genesis ? genesisBlock : sourceBlock)(inspected, { ...asked, file, years, carried })
  const text = insertEntry(asked.plan, asked.planFile, 'sources', asked.id, block)
  const files = new Map(asked.areas)
  for (const { file } of deliveries(outline(text, asked.planFile, [asked.id]).plan, asked.id)) {
    const bytes = files.has(file) ? null : await asked.read(file)
    if (bytes) files.set(file, bytes)
  }
  const findings = await trySource(text, asked.planFile, asked.id, files)
  return { text: hasErrors(findings) ? null : text, block, findings }
}

/** What becomes of the years of a table with keys of an earlier Gebietsstand. */
function carriedWords({ areas: { editions } }: Plan, gebietsstand: string): string {
  const own = editions.find((edition) => edition.gebietsstand === gebietsstand)
  if (own === undefined || own === editions[0]) return ''
  return own.crosswalk === null
    ? ': diese Jahre bleiben auf den früheren Räumen, solange areas.earlier keinen crosswalk nennt'
    : `: wird mit ${own.crosswalk.file} auf ${editions[0]!.gebietsstand} umgerechnet`
}

/** What a plan cannot say about a table. */
function unsayable({ table }: Inspection): Finding[] {
  const { layout, totals, key, columns } = table!
  const list: Finding[] = []
  if (key === null) list.push(noKey)
  else if (key.headers.includes('')) list.push(namelessKey)
  if (!columns.some(({ type }) => type === 'number'))
    list.push(
      doubt(
        { de: 'keine Spalte mit Zahlen', en: 'no column of numbers' },
        { de: 'Textspalten von Hand eintragen', en: 'declare text columns by hand' },
      ),
    )
  if (layout!.footer.length > 0 && footerStart(layout!) === null)
    list.push(
      doubt(
        {
          de: 'die Fußzeile lässt sich nicht von den Zeilen der Tabelle unterscheiden',
          en: 'the footer cannot be told from the rows of the table',
        },
        { de: 'die Fußzeile aus der Datei nehmen', en: 'remove the footer from the file' },
        { row: layout!.footer[0]!.line },
      ),
    )
  const nameless = totals.find((total) => total.key === '')
  if (nameless)
    list.push(
      doubt(
        {
          de: 'in der Summenzeile steht nichts, wo der Schlüssel steht',
          en: 'the total row has nothing where the key stands',
        },
        { de: 'dort einen Namen eintragen, etwa Insgesamt', en: 'put a name there, such as Insgesamt' },
        { row: nameless.line },
      ),
    )
  return list
}

const noKey = doubt(
  { de: 'keine Schlüsselspalte', en: 'no key column' },
  { de: 'mit --by angeben', en: 'say it with --by' },
)
const namelessKey = doubt(
  { de: 'über den Schlüsseln steht keine Überschrift', en: 'no header stands above the keys' },
  {
    de: 'in der Datei eine eintragen, etwa RAUM; stehen die Räume in Spalten, am Anfang ihrer Zeile',
    en: 'write one into the file, such as RAUM; where areas stand in columns, at the beginning of their row',
  },
)
const noTable = doubt(
  { de: 'die Datei enthält keine Tabelle für eine Quelle', en: 'the file holds no table for a source' },
  { de: 'eine Datei mit einer Tabelle nennen', en: 'name a file that holds a table' },
)
