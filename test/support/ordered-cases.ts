import { groupsCases, kunststadt } from './multigroup-cases.ts'

/** Age groups of the invented city, youngest first. */
export const ages = groupsCases(kunststadt, '2021', '2023').find(({ name }) => name === 'alter')!.groups

/** Three classes of two areas: shares below are 2/3 and 0, then 1 and 1/3. */
export const threeClasses = [
  [4, 0],
  [2, 2],
  [0, 4],
].map((v) => Object.freeze(v))

/** Every way to cut ordered groups in two, as a group and all persons. */
export const cuts = (groups: readonly ArrayLike<number>[]) =>
  groups.slice(1).map((_, k) => {
    const add = (of: readonly ArrayLike<number>[]) =>
      Array.from(groups[0]!, (_, i) => of.reduce((total, group) => total + group[i]!, 0))
    const [group, total] = [add(groups.slice(0, k + 1)), add(groups)]
    const [G, T] = [group.reduce((a, b) => a + b), total.reduce((a, b) => a + b)]
    return { group, total, P: G / T }
  })
