const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML, between tags or in an attribute; what XML 1.0 cannot hold becomes a blank. */
export const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => entities[letter]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ')
