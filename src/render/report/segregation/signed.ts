/** A difference as printed, with the sign of a rise; what is printed as 0 has none. */
export const signed = (value: number, text: string): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text)
