import { shapefileParts } from '../../model/shapefile-parts.ts'

/** A file of areas or points with those that it cannot be read without. */
export const layerFiles = ({ file }: { readonly file: string }): string[] => [file, ...shapefileParts(file).required]
