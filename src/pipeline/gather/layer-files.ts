import { layerParts } from '../../model/layer-parts.ts'

/** A file of areas or points with those that it cannot be read without. */
export const layerFiles = ({ file }: { readonly file: string }): string[] => [file, ...layerParts(file).required]
