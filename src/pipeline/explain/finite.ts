/** A number for JSON: null where there is none. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
