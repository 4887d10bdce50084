// The upper half of code page 437, in which ZIP names names where they are not UTF-8.
const high =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/**
 * The path of a member: UTF-8 where it is declared or well-formed, else code page 437 as in the ZIP specification. Old programs
 * for Windows part it by `\`, which the specification forbids; it is parted by `/` here.
 */
export const memberName = (bytes: Uint8Array): string => decoded(bytes).replaceAll('\\', '/')

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : high[byte - 0x80])).join('')
  }
}

/** Whether a name stays inside the archive: relative, parted by `/`, without `..`, drive or control character. */
export const staysInside = (name: string): boolean =>
  name !== '' && !/^\/|^[A-Za-z]:|[\0-\x1f]|(?:^|\/)\.\.(?:\/|$)/.test(name)

/** What two names have in common that mean one place: `a/b` of `./a//b`. */
export const placeOf = (name: string): string =>
  name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')

/** Whether a member is what operating systems leave behind in archives; macOS a shadow `._name` of every file. */
export const isLitter = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._[^/]*$)/.test(name)
