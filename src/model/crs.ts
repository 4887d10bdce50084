const grs80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0'
// EPSG:1777, DHDN to WGS 84 (2), Germany west; about 3 m. ETRS89 and WGS 84 are taken as one.
const dhdn = '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7'
// EPSG:1618, MGI to WGS 84 (3), Austria; about 1.5 m
const mgi = '+ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232'
// EPSG:1676, CH1903+ to WGS 84 (1), and EPSG:1766, CH1903 to WGS 84 (2): the same shift
const ch1903 = '+ellps=bessel +towgs84=674.374,15.056,405.346,0,0,0,0'

const utm = (zone: number) => `+proj=utm +zone=${zone} ${grs80} +units=m +no_defs`
// The zone stands before the easting: Schleswig-Holstein (32) and Mecklenburg-Vorpommern (33) deliver so.
const utmWithZone = (zone: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 183} +k=0.9996 +x_0=${zone * 1_000_000 + 500_000} +y_0=0 ${grs80} +units=m +no_defs`
const utmOfWgs84 = (zone: number) => `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`
// Meridians 28°, 31° and 34° east of Ferro, as names say them, are 17°40′ less of Greenwich.
const gaussKruegerOfAustria = (meridian: number, easting: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian - 18}.3333333333333 +k=1 +x_0=${easting} +y_0=-5000000 ${mgi} +units=m +no_defs`
const gaussKrueger = (zone: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=${zone * 1_000_000 + 500_000} +y_0=0 ${dhdn} +units=m +no_defs`

/**
 * The coordinate reference systems that German, Austrian and Swiss offices deliver in, by EPSG code, as
 * PROJ strings. Coordinates are always x, y: easting or longitude first, whatever order the EPSG
 * register names.
 */
export const crsCodes: Readonly<Record<string, string>> = {
  'EPSG:4326': '+proj=longlat +datum=WGS84 +no_defs',
  'EPSG:4258': `+proj=longlat ${grs80} +no_defs`,
  'EPSG:25831': utm(31),
  'EPSG:25832': utm(32),
  'EPSG:25833': utm(33),
  'EPSG:32631': utmOfWgs84(31),
  'EPSG:32632': utmOfWgs84(32),
  'EPSG:32633': utmOfWgs84(33),
  'EPSG:4647': utmWithZone(32),
  'EPSG:5650': utmWithZone(33),
  'EPSG:31466': gaussKrueger(2),
  'EPSG:31467': gaussKrueger(3),
  'EPSG:31468': gaussKrueger(4),
  'EPSG:31469': gaussKrueger(5),
  'EPSG:3035': `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${grs80} +units=m +no_defs`,
  'EPSG:3034': `+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 ${grs80} +units=m +no_defs`,
  'EPSG:4839': `+proj=lcc +lat_0=51 +lon_0=10.5 +lat_1=48.6666666666667 +lat_2=53.6666666666667 +x_0=0 +y_0=0 ${grs80} +units=m +no_defs`,
  'EPSG:3857':
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs',
  'EPSG:31254': gaussKruegerOfAustria(28, 0),
  'EPSG:31255': gaussKruegerOfAustria(31, 0),
  'EPSG:31256': gaussKruegerOfAustria(34, 0),
  'EPSG:31257': gaussKruegerOfAustria(28, 150_000),
  'EPSG:31258': gaussKruegerOfAustria(31, 450_000),
  'EPSG:31259': gaussKruegerOfAustria(34, 750_000),
  'EPSG:31287': `+proj=lcc +lat_0=47.5 +lon_0=13.3333333333333 +lat_1=49 +lat_2=46 +x_0=400000 +y_0=400000 ${mgi} +units=m +no_defs`,
  'EPSG:2056': `+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=2600000 +y_0=1200000 ${ch1903} +units=m +no_defs`,
  'EPSG:21781': `+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=600000 +y_0=200000 ${ch1903} +units=m +no_defs`,
}

/** Whether coordinates are degrees of longitude and latitude; otherwise they are metres. */
export const isGeographic = (crs: string): boolean =>
  crs === 'EPSG:4326' || crs === 'EPSG:4258' || /^\s*GEO[GD]/i.test(crs)

/** A system in a message: its code, or the name that its WKT gives it. */
export const crsName = (crs: string): string => /^\s*[A-Z_]+\s*\[\s*"([^"]*)"/i.exec(crs)?.[1] ?? crs

/** How proj4 is told of a system: by the PROJ string of its code; a system without one of our codes is WKT and speaks for itself. */
export const crsDefinition = (crs: string): string => (Object.hasOwn(crsCodes, crs) ? crsCodes[crs]! : crs)
