/** Seven persons, as CSV; one of a year that nobody asks for, one with blanks around the key, two with an empty cell. */
export const personsCsv = `nr;jahr;alter;gruppe;pers
0101;2024;5;arm;1
0101;2024;14;;2
0101;2024;15;nicht;3
0102;2024;;arm;4
0102;2023;70;nicht;5
 0102 ;2023;80;arm;6
0101;2019;5;arm;7
`

/** What is counted of them. */
export const personCounts = {
  alle: 'all',
  u15: 'alter < 15',
  arm: 'gruppe = "arm"',
  nichtarm: 'gruppe != "arm"',
  pers: '+pers',
  persarm: '+pers if gruppe = "arm"',
}

/** The answer, counted by hand. */
export const personAnswer = {
  keys: ['0102', '0101', '0102'],
  years: [2023, 2024, 2024],
  tallies: {
    alle: Float64Array.of(2, 3, 1),
    u15: Float64Array.of(0, 2, 0),
    arm: Float64Array.of(1, 1, 1),
    nichtarm: Float64Array.of(1, 1, 0), // the empty group is neither
    pers: Float64Array.of(11, 6, 4),
    persarm: Float64Array.of(6, 1, 4),
  },
  rows: 6,
  empty: { alter: 1, gruppe: 1 },
  leftOut: {},
  withoutKey: 0,
  withoutYear: 0,
  notWhole: {},
}
