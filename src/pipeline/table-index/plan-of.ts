import { AtlasError, fail } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { readPlan } from '../../plan/read-plan.ts'
import { tablePlan, type TableQuestion } from '../../plan/table-plan.ts'
import type { AskedIndex } from './asked-index.ts'

/** The plan that a question means. Mistakes in what an option says name the option; those in the spec keep their place. */
export function planOf(asked: AskedIndex, years: TableQuestion['years']): Plan {
  const { text, options } = tablePlan({ ...asked, years }, asked.spec?.text ?? '')
  const file = asked.spec?.file ?? ''
  let plan: Plan
  try {
    plan = readPlan(text, file)
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    throw new AtlasError(
      error.findings.map((finding) => placed(withoutYears(finding, asked), asked, options.get(finding.row ?? 0))),
    )
  }
  if (Object.keys(plan.index).length > 0) return plan
  throw fail(
    'ATL-0104',
    { de: 'kein Index', en: 'no index' },
    { file, expected: { de: 'index: {name: …}', en: 'index: {name: …}' } },
  )
}

function placed({ file: _, row, column, ...finding }: Finding, { spec, index }: AskedIndex, option?: string): Finding {
  if (option !== undefined) {
    const { de, en } = finding.found
    const { value: _value, ...rest } = finding
    const votes = option === '--weights' && finding.code === 'ATL-0392'
    return { ...rest, ...(votes && { remedy: bySpec }), found: { de: `${option}: ${de}`, en: `${option}: ${en}` } }
  }
  if (spec !== null)
    return { file: spec.file, ...(row !== undefined && { row }), ...(column !== undefined && { column }), ...finding }
  // Without a spec the text is ours, and a place in it means nothing to who asks
  if (finding.code === 'ATL-0104' && finding.remedy) return { ...finding, remedy: byOption }
  if (finding.code === 'ATL-0104' && finding.found.en.endsWith('"screening" is missing'))
    return { ...finding, expected: byScreening }
  const preset = index?.find(({ entry }) => entry === 'preset')
  if (finding.code !== 'ATL-0107' || preset === undefined) return finding
  const { value: _value, ...rest } = finding
  const said = (text: string) => `--preset ${String(preset.value)}: ${text}`
  return { ...rest, found: { de: said(finding.found.de), en: said(finding.found.en) }, remedy: byGroups }
}

/** A table without years is computed as one of some year, of which nobody spoke. */
function withoutYears(finding: Finding, { year }: AskedIndex): Finding {
  if (year !== null || finding.code !== 'ATL-0392' || !/\byear\b/.test(finding.found.en)) return finding
  return { ...finding, expected: byYears }
}

const byOption: Text = {
  de: 'als Option angeben, etwa --normalise, --aggregate, --classes, oder mit --preset eine Vorlage nennen',
  en: 'say it as an option, such as --normalise, --aggregate, --classes, or name a preset with --preset',
}

const byScreening: Text = {
  de: 'welche Räume mit Lücken bewertet werden: --screening 0.6 (Anteil der Indikatoren) oder --screening none',
  en: 'which areas with gaps are assessed: --screening 0.6 (share of the indicators) or --screening none',
}

const bySpec: Text = { de: 'den Index mit --spec angeben', en: 'say the index with --spec' }

const byGroups: Text = {
  de: 'Teilindizes nennen (--group name=spalte,spalte), oder --aggregate und --weights für die Ebenen, die es gibt',
  en: 'name sub-indices (--group name=column,column), or --aggregate and --weights for the levels that there are',
}

const byYears: Text = {
  de: 'eine Tabelle mit Jahren (--year-column)',
  en: 'a table with years (--year-column)',
}
