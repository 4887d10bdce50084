/**
 * Key of the metadata of a Parquet file under which stands, as JSON, which column holds the signs of the missing
 * numbers of which: `{"SGB2_U15": "SGB2_U15_zeichen"}`. A typed column cannot hold a sign itself.
 */
export const signsEntry = 'atlas:signs'
