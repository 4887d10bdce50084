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
  'ATL-0213': 'input', // line (or quoted cell) longer than any table has
  'ATL-0214': 'plan', // long table: no row is what the plan asks for
  'ATL-0220': 'findings', // evidence in the file allows more than one reading
  'ATL-0221': 'findings', // garbled letters
  // 02, engines for large sources
  'ATL-0230': 'input', // package of the engine is not installed
  'ATL-0231': 'input', // server not reached, or it does not let us in
  'ATL-0232': 'input', // engine could not answer
  'ATL-0233': 'plan', // column of a type that cannot be used so
  'ATL-0234': 'findings', // empty cells in a column that is compared or added up
  'ATL-0235': 'plan', // key that is none of areas: too many groups
  'ATL-0236': 'plan', // query that is more than one SELECT
  'ATL-0237': 'plan', // more rows than the engine `memory` is for
  'ATL-0238': 'findings', // rows left out because the plan drops their key
  'ATL-0239': 'findings', // whole number beyond 2^53, which no double holds
  // 02, containers: archives and workbooks
  'ATL-0240': 'input', // broken archive or workbook: no ZIP, cut off, wrong check sum
  'ATL-0241': 'input', // unpacks to more than the bounds allow
  'ATL-0242': 'input', // archive with a path that climbs out, or with the same path twice
  'ATL-0243': 'input', // encrypted archive or workbook
  'ATL-0244': 'plan', // member of an archive that is not named or not there
  'ATL-0245': 'plan', // sheet of a workbook that is not named or not there
  'ATL-0246': 'input', // workbook that refers to other files
  'ATL-0247': 'findings', // cell without a usable result: error value, or a formula that was never calculated
  'ATL-0248': 'findings', // hidden rows
  'ATL-0249': 'plan', // numbers shown as per cent: stored or shown value
  'ATL-0250': 'findings', // number in a cell merged over several rows or columns
  'ATL-0270': 'plan', // GENESIS: several units in one column
  'ATL-0271': 'findings', // GENESIS: numbers in thousands or millions, multiplied
  'ATL-0272': 'findings', // GENESIS: keys of another length, left out
  // 02, files of geometry
  'ATL-0251': 'plan', // layer of a file that is not named or not there
  'ATL-0252': 'input', // file of geometry that is cut off, damaged, or not what its ending says
  'ATL-0253': 'input', // part of a Shapefile that is missing
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
  // 03, declared and usual checks of values
  'ATL-0330': 'findings', // whole differs from the sum of its parts
  'ATL-0331': 'findings', // declared identity does not hold
  'ATL-0332': 'findings', // jump against the year before
  'ATL-0333': 'findings', // shares and percentages mixed in one column
  'ATL-0334': 'findings', // delivered column with one value in all areas
  'ATL-0335': 'findings', // outlier
  'ATL-0336': 'findings', // row that equals the row of another area
  'ATL-0337': 'findings', // name that is not the name of the key's area
  'ATL-0338': 'findings', // findings that the plan silences
  'ATL-0339': 'findings', // severity of the plan that no finding meets
  // 03, Umsteigeschlüssel and panel
  'ATL-0340': 'findings', // crosswalk: weights of an old area do not sum to one
  'ATL-0341': 'findings', // crosswalk: a weight that is no share from 0 to 1
  'ATL-0342': 'findings', // crosswalk: key that no area of the Gebietsstand has
  'ATL-0343': 'findings', // crosswalk: area without a row
  'ATL-0344': 'findings', // crosswalk: the same old and new area twice
  'ATL-0345': 'findings', // crosswalk: weights normalised, slivers dropped
  'ATL-0346': 'findings', // value that cannot be carried to other areas (median, mean, text)
  'ATL-0347': 'findings', // crosswalk: totals are not preserved
  'ATL-0348': 'findings', // indicator without a delivery in some Berichtsjahre
  'ATL-0349': 'findings', // crosswalk: what the weights share out is not said, or said differently
  // 03, higher levels
  'ATL-0350': 'findings', // area that lies in no area of a higher level
  'ATL-0351': 'findings', // area that lies in two areas of a higher level
  'ATL-0352': 'findings', // key of a higher level that the file of names does not know
  'ATL-0353': 'findings', // one key of a higher level with two names
  'ATL-0354': 'findings', // levels that do not lie within each other
  'ATL-0355': 'findings', // area of a higher level that no area lies in
  // 03, persons of a city that is measured
  'ATL-0360': 'findings', // group that nobody or everybody belongs to
  'ATL-0361': 'findings', // persons in one area only
  'ATL-0362': 'findings', // cell without a count where every area must have one
  'ATL-0364': 'findings', // groups that do not divide a city
  'ATL-0365': 'findings', // no whole persons fit to withheld counts and stated totals
  'ATL-0366': 'findings', // measures without bounds beside withheld counts of two tables
  // 03, types of areas
  'ATL-0380': 'findings', // more types than areas
  'ATL-0381': 'findings', // too few areas with all values for so many types
  'ATL-0382': 'findings', // number of types chosen by the silhouette
  'ATL-0383': 'findings', // a name for a type that there is not
  'ATL-0384': 'findings', // a name that no longer fits its type
  'ATL-0385': 'findings', // a type of a mixture held from shrinking onto a few areas
  'ATL-0386': 'findings', // indicators without a density: one does not vary or follows from others
  // 03, the index
  'ATL-0390': 'plan', // weight that is missing, negative or of nothing
  'ATL-0391': 'findings', // value that a method cannot take (logarithm of 0, share of a negative value)
  'ATL-0392': 'plan', // method without what it needs: base year, reference area, target, population, direction
  'ATL-0393': 'findings', // fewer areas than indicators
  'ATL-0394': 'findings', // negative weight that was estimated
  'ATL-0395': 'findings', // indicators without a common factor
  'ATL-0396': 'findings', // ranks without ranges: counts that are no whole persons
  'ATL-0397': 'findings', // declared bounds that put all areas into one class
  // 04: geometry
  'ATL-0401': 'findings', // coordinates are not what the CRS says
  'ATL-0402': 'findings', // geometry type that is no area
  'ATL-0403': 'findings', // duplicate feature key
  'ATL-0404': 'plan', // CRS unknown or undeclared
  'ATL-0405': 'findings', // ring not closed or too short
  'ATL-0406': 'findings', // declared CRS differs from the file's own
  'ATL-0407': 'findings', // ring that crosses or touches itself
  'ATL-0408': 'findings', // ring that runs the wrong way
  'ATL-0409': 'findings', // vertex that stands twice in a row
  'ATL-0410': 'findings', // spike: the border runs out and back on the same line
  'ATL-0411': 'findings', // gap between areas
  'ATL-0412': 'findings', // areas that overlap
  'ATL-0413': 'findings', // part far outside the rest
  'ATL-0414': 'findings', // tiny or very thin part
  'ATL-0415': 'findings', // geometry changed as the plan allows
  'ATL-0416': 'findings', // hole outside its polygon
  'ATL-0417': 'findings', // parts or holes of one area that lie on one another
  // 04, points
  'ATL-0420': 'findings', // points outside all areas
  'ATL-0421': 'findings', // points on a border, or in more than one area
  'ATL-0422': 'findings', // points without usable coordinates
  // 04, areas in space
  'ATL-0430': 'findings', // area without polygon: no place, no size
  'ATL-0431': 'findings', // fewer than two areas
  'ATL-0432': 'findings', // areas that touch no other
  'ATL-0433': 'findings', // areas in several parts
  'ATL-0434': 'findings', // neighbours found by tolerance only
  'ATL-0435': 'findings', // more nearest neighbours than other areas
  'ATL-0436': 'findings', // areas without a neighbour of the chosen kind
  'ATL-0437': 'findings', // areas with the same centroid
  'ATL-0438': 'findings', // everybody is everybody's neighbour
  // 05: disclosure
  'ATL-0502': 'disclosure', // counts below the minimum, and the plan says refuse
  'ATL-0503': 'findings', // values withheld
  'ATL-0504': 'findings', // values withheld to protect others
  // 09
  'ATL-0901': 'bug',
} as const satisfies Record<string, Fault>

export type Code = keyof typeof codes
