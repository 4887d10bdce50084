/** Where the map of an index stands, from the folder of the report; the prefix keeps it from names that Windows reserves. */
export const mapFile = (index: string): string => `karten/index-${index}.svg`
