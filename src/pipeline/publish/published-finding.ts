import type { Checks } from '../../model/checks.ts'
import type { Finding } from '../../model/finding.ts'
import { inFull } from '../../model/findings/in-full.ts'
import { rules } from '../../prepare/checks/rules.ts'

/**
 * A finding as the published manifest holds it: in full, and without the value of a cell. An error that the plan lowers was
 * worded for those who may see the data; in its place stands what was looked at.
 */
export function publishedFinding(finding: Finding, { severity }: Checks): Finding {
  const plain = withoutValue(inFull(finding))
  const rule = rules.find(({ code }) => code === finding.code)
  // What no rule words without numbers may hold some.
  const worded = rule === undefined || rule.severity === 'error'
  if (!Object.hasOwn(severity, finding.code) || !worded) return plain
  return { ...withoutExpected(plain), found: rule?.looksAt ?? unworded }
}

const withoutValue = ({ value: _value, ...rest }: Finding): Finding => rest
const withoutExpected = ({ expected: _expected, ...rest }: Finding): Finding => rest
const unworded = { de: 'vom Plan anders gewichtet', en: 'weighed in another way by the plan' }
