import { berlin } from './berlin.ts'
import { csv } from './csv.ts'
import { asem } from './index/asem.ts'
import { berlinRanks } from './index/berlin-ranks.ts'
import { imd } from './index/imd.ts'
import { rankRanges } from './index/rank-ranges.ts'
import { scan } from './scan.ts'
import { association } from './segregation/association.ts'
import { ranges } from './segregation/bounds.ts'
import { several } from './segregation/multigroup.ts'
import { permutations } from './segregation/permutations.ts'
import { spatial } from './segregation/spatial.ts'
import { start } from './start.ts'

// Ratios against peers in the same run; a time of its own says nothing on a shared machine.
console.log(`${''.padEnd(44)} ${'ours'.padStart(10)} ${'theirs'.padStart(10)}`)
// First: a child's peak begins at the memory of the process that starts it, which grows below.
for (const each of await csv()) console.log(each)
const inThisProcess = [
  ...[asem(), imd(), ...berlinRanks(), ...rankRanges()],
  ...[...association(), ...permutations(), ...several(), ...ranges()],
]
for (const each of [...start(), ...berlin(), ...inThisProcess]) console.log(each)
for (const each of spatial()) console.log(each)
for (const each of scan(100_000_000, 5)) console.log(each)
