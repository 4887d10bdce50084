import pkg from '../../package.json' with { type: 'json' }

/** Version of the product; the bundle holds this one line of package.json. */
export const version: string = pkg.version
