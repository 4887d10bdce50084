/**
 * What can be wrong, and what that means for the run. The fault decides the exit code.
 * Codes are public: never reuse one for another meaning.
 */
export type Fault = 'findings' | 'plan' | 'input' | 'disclosure' | 'bug'

export const exits = { findings: 1, plan: 2, input: 3, disclosure: 4, bug: 5 } as const satisfies Record<Fault, number>

export const codes = {
  // 00: usage of the command line, output folder
  'ATL-0001': 'plan', // unknown command, option or argument
  'ATL-0002': 'plan', // output folder cannot be written
  'ATL-0003': 'plan', // output folder holds files that its manifest does not list
  'ATL-0004': 'plan', // another run is writing this output folder
  'ATL-0005': 'plan', // the target of init already holds files
  'ATL-0006': 'plan', // Berichtsjahr asked for is not one of the plan's
  // 01: the plan
  'ATL-0101': 'input', // plan file missing or unreadable
  'ATL-0102': 'plan', // not YAML
  'ATL-0103': 'plan', // unknown key
  'ATL-0104': 'plan', // required key missing
  'ATL-0105': 'plan', // wrong type or value
  'ATL-0106': 'plan', // unknown name (indicator, source, column, measure, level, preset)
  'ATL-0107': 'plan', // entries contradict each other
  'ATL-0108': 'plan', // digits without quotes where a key belongs
  // 02: reading bytes
  'ATL-0201': 'input', // file missing
  'ATL-0202': 'input', // a directory, not a file
  'ATL-0203': 'input', // file empty
  'ATL-0204': 'input', // wrong encoding
  'ATL-0205': 'input', // broken JSON
  'ATL-0206': 'input', // not the declared format (no table, no FeatureCollection)
  'ATL-0207': 'plan', // number with a decimal or thousands sign that is not declared
  'ATL-0208': 'findings', // text where a number belongs
  'ATL-0209': 'plan', // column named in the plan is not in the file
  'ATL-0210': 'findings', // row with too few or too many cells
  'ATL-0211': 'input', // file cannot be read (permission, disk)
  'ATL-0212': 'findings', // quoted cell that does not end, stray quote
  // 03: keys and values
  'ATL-0301': 'findings', // key in the table that no area has
  'ATL-0302': 'findings', // area without a row
  'ATL-0303': 'findings', // duplicate key
  'ATL-0304': 'findings', // empty key
  'ATL-0305': 'findings', // numerator larger than denominator
  'ATL-0306': 'findings', // negative count
  'ATL-0307': 'findings', // total row differs from the sum
  'ATL-0308': 'findings', // count that is not a whole number
  'ATL-0309': 'findings', // group larger than its total
  'ATL-0310': 'findings', // keys have lost leading zeros
  'ATL-0311': 'findings', // share outside 0 to 100 per cent
  'ATL-0312': 'findings', // constant column: no z-value
  'ATL-0313': 'findings', // indicator without any value in a year
  'ATL-0314': 'findings', // no area is left to assess
  // 04: geometry
  'ATL-0401': 'findings', // coordinates are not what the CRS says
  'ATL-0402': 'findings', // geometry type that is no area
  'ATL-0403': 'findings', // duplicate feature key
  'ATL-0404': 'plan', // CRS unknown or undeclared
  'ATL-0405': 'findings', // ring not closed or too short
  'ATL-0406': 'findings', // declared CRS differs from the file's own
  // 05: disclosure
  'ATL-0502': 'disclosure', // counts below the minimum, and the plan says refuse
  'ATL-0503': 'findings', // values withheld
  // 09
  'ATL-0901': 'bug',
} as const satisfies Record<string, Fault>

export type Code = keyof typeof codes
