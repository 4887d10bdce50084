/** A path as seen from a folder above it, with `/` between its parts; null where it is not below. Both are normalised. */
export function below(folder: string, path: string): string | null {
  const parts = (text: string) => text.split(/[\\/]/).filter((part) => part !== '' && part !== '.')
  const [above, own] = [parts(folder), parts(path)]
  const absolute = (text: string) => /^([\\/]|[A-Za-z]:)/.test(text)
  if (absolute(folder) !== absolute(path) || own.length <= above.length) return null
  return above.every((part, i) => part === own[i]) && !own.includes('..') ? own.slice(above.length).join('/') : null
}
