import { describe, expect, it } from 'vitest'
import { aggregate } from '../../src/measures/composite/aggregate/table.ts'
import { impute } from '../../src/measures/composite/impute/table.ts'
import { normalise } from '../../src/measures/composite/normalise/table.ts'
import { treat } from '../../src/measures/composite/treat/table.ts'
import { weight } from '../../src/measures/composite/weight/table.ts'
import { localMeasures, measures } from '../../src/measures/measures.ts'
import { wording } from '../../src/model/text.ts'

// Words that only one of the languages has, as formulas use them
const own = {
  en: /\b(if|else|over|the|of|with|and|from|areas|by|apart|length|while|or|lowest|place)\b/,
  de: /(?<!\p{L})(wenn|sonst|über|die|der|von|mit|und|Mittel|Räume|nach|solange|oder|Wert|statt|aus)(?!\p{L})/u,
}

const all = [measures, localMeasures, ...[aggregate, impute, normalise, treat, weight]].flatMap((table) =>
  Object.values(table),
)

describe.each(all.map(({ id, formula }) => ({ id, formula })))('the formula of $id', ({ formula }) => {
  it('is there', () => expect([wording(formula, 'de'), wording(formula, 'en')]).not.toContain(''))
  it('has no words of the other language', () => {
    expect(wording(formula, 'de')).not.toMatch(own.en)
    expect(wording(formula, 'en')).not.toMatch(own.de)
  })
})
