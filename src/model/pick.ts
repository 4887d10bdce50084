/** The entry of that name; throws where there is none, because names were checked before. */
export function pick<T>(table: Readonly<Record<string, T>> | ReadonlyMap<string, T>, name: string): T {
  const found = isMap(table) ? table.get(name) : Object.hasOwn(table, name) ? table[name] : undefined
  if (found === undefined) throw new Error(`no entry "${name}"`)
  return found
}

const isMap = <T>(table: Readonly<Record<string, T>> | ReadonlyMap<string, T>): table is ReadonlyMap<string, T> =>
  table instanceof Map
