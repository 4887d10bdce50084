/** One place of the invented city: where an area starts to grow, in kilometres from the south-west corner. */
export interface Place {
  readonly neu: string
  readonly alt: string
  readonly name: string
  readonly altName: string
  readonly x: number
  readonly y: number
  /** Set where the place is a disc cut out of others instead of growing. */
  readonly disc?: number
}

export const regionen: readonly (readonly [string, string])[] = [
  ['01', 'Mitte und Hafen'],
  ['02', 'Norden und Osten'],
  ['03', 'Süden'],
]

export const stadtteile: readonly (readonly [string, string])[] = [
  ['0101', 'Innenstadt'],
  ['0102', 'Hafen'],
  ['0103', 'Weststadt'],
  ['0201', 'Nordstadt'],
  ['0202', 'Kirchfeld'],
  ['0203', 'Oststadt'],
  ['0301', 'Süderhöhe'],
  ['0302', 'Klosterberg'],
  ['0303', 'Große Heide'],
]

const unchanged: readonly (readonly [string, string, number, number, number?])[] = [
  ['01010101', 'Rathausviertel', 5.5, 4.75],
  ['01010102', 'Marktviertel', 6.3, 4.8],
  ['01010103', 'Stiftsviertel', 4.8, 4.6],
  ['01010104', 'Gerberviertel', 7.1, 5.2],
  ['01010201', 'Bahnhofsviertel', 5.9, 4.0],
  ['01010202', 'Wallanlagen', 6.8, 4.3],
  ['01010203', 'Theaterviertel', 5.0, 3.8],
  ['01020101', 'Hafeninsel', 2.1, 5.3],
  ['01020201', 'Kaiviertel', 2.6, 6.2],
  ['01020202', 'Werftsiedlung', 1.4, 5.9],
  ['01020301', 'Lotsenberg', 2.4, 7.0],
  ['01020302', 'Seilerviertel', 3.3, 6.8],
  ['01020303', 'Am Zollhof', 3.9, 6.1],
  ['01020304', 'Alte Gießerei', 3.4, 7.6],
  ['01020305', 'Nordhafen', 1.6, 6.7],
  ['01030101', 'Am Deich', 1.1, 4.4],
  ['01030102', 'Mühlenwerder', 2.1, 4.4],
  ['01030103', 'Ziegelei', 3.1, 4.7],
  ['01030201', 'Paulusviertel', 4.0, 4.7],
  ['01030202', 'Bürgerwiesen', 2.6, 3.7],
  ['01030301', 'Lindenhof', 3.8, 3.8],
  ['01030302', 'Justizvollzugsanstalt', 1.6, 3.6, 0.32],
  ['02010101', 'Uferviertel', 4.7, 6.0],
  ['02010102', 'Nordbahnhof', 5.6, 6.1],
  ['02010103', 'Färberviertel', 6.4, 6.3],
  ['02010201', 'Dichterviertel', 4.8, 6.9],
  ['02010202', 'Lerchenfeld', 5.8, 7.1],
  ['02010203', 'Am Wasserturm', 4.6, 7.9],
  ['02010204', 'Rosenhöhe', 5.7, 8.0],
  ['02020101', 'Kirchfeld', 6.8, 7.2],
  ['02020102', 'Neue Gärten', 7.8, 7.4],
  ['02020103', 'Mühlenbach', 7.5, 6.7],
  ['02020201', 'Im Brühl', 6.8, 8.1],
  ['02020202', 'Kreuzäcker', 8.0, 8.1],
  ['02020205', 'Waldsaum', 9.0, 7.5],
  ['02030101', 'Eisenwerk', 7.9, 5.5],
  ['02030102', 'Gartenstadt', 8.7, 5.9],
  ['02030103', 'Am Sportpark', 9.8, 6.1],
  ['02030201', 'Birkenweg', 8.5, 5.0],
  ['02030202', 'Eschenbruch', 9.4, 5.2],
  ['02030203', 'Gewerbepark Ost', 10.8, 5.5],
  ['02030204', 'Schäferwiese', 10.5, 4.4],
  ['02030201', 'Birkenweg', 10.2, 5.15, 0.27],
  ['03010101', 'Süderhöhe', 4.4, 3.1],
  ['03010102', 'Am Steinbruch', 3.3, 3.0],
  ['03010103', 'Forsthaus', 2.2, 2.8],
  ['03010201', 'Buchenhain', 2.9, 2.0],
  ['03010202', 'Eichgrund', 4.0, 2.1],
  ['03010203', 'Höhenweg', 4.9, 2.4],
  ['03010204', 'Köhlerberg', 4.4, 1.2],
  ['03020101', 'Südstadt', 5.7, 3.2],
  ['03020102', 'Hochschulviertel', 6.7, 3.4],
  ['03020103', 'Klosterfeld', 6.4, 2.3],
  ['03020104', 'Klosterhof', 6.4, 2.25, 0.26],
  ['03020201', 'Waldblick', 5.5, 1.2],
  ['03020202', 'Schloßberg', 6.6, 1.2],
  ['03020203', 'Am Rehgarten', 7.6, 1.5],
  ['03030101', 'Altes Dorf', 7.6, 4.0],
  ['03030102', 'Lindenhof', 8.6, 4.1],
  ['03030104', 'Heideweg', 8.6, 3.1],
  ['03030201', 'Sandkrug', 7.6, 2.8],
  ['03030202', 'Wiesengrund', 8.7, 2.0],
]

/** Retired keys are not used again: merged and split areas get the next free number. */
const changed: readonly Place[] = [
  { neu: '02020206', alt: '02020203', name: 'Feldmark', altName: 'Oberfeld', x: 8.7, y: 6.8 },
  { neu: '02020206', alt: '02020204', name: 'Feldmark', altName: 'Unterfeld', x: 9.6, y: 6.9 },
  { neu: '03030105', alt: '03030103', name: 'Große Heide Nord', altName: 'Große Heide', x: 9.7, y: 3.7 },
  { neu: '03030106', alt: '03030103', name: 'Große Heide Süd', altName: 'Große Heide', x: 9.6, y: 2.8 },
]

export const places: readonly Place[] = [
  ...unchanged.map(([key, name, x, y, disc]) => ({
    neu: key,
    alt: key,
    name,
    altName: name,
    x,
    y,
    ...(disc !== undefined && { disc }),
  })),
  ...changed,
]

/** The border moved on 2022-01-01: what lies within `reach` of this point went from `alt` to `neu`. */
export const shift = { alt: '01010102', neu: '01010101', x: 6.3, y: 4.8, reach: 0.68 }

export const special = { insel: '01020101', gewerbe: '02030203', jva: '01030302', nordhafen: '01020305' } as const
