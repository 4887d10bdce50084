import { describe, expect, it } from 'vitest'
import { wktCrs } from '../../../src/ingest/layer/wkt-crs.ts'

const bessel = 'SPHEROID["Bessel_1841",6377397.155,299.1528128]'
const greenwich = 'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]'
const esriGk = (name: string, datum: string, x0: number, meridian: number) =>
  `PROJCS["${name}",GEOGCS["GCS",DATUM["${datum}",${bessel}],${greenwich}],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${x0}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`
const esriUtm = (name: string, datum: string, spheroid: string, meridian: number, x0 = 500_000) =>
  `PROJCS["${name}",GEOGCS["GCS",DATUM["${datum}",SPHEROID[${spheroid}]],${greenwich}],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${x0}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`
const grs80 = '"GRS_1980",6378137.0,298.257222101'
const wgs84 = '"WGS_1984",6378137.0,298.257223563'

// As gdalsrsinfo -o wkt1 EPSG:31467 writes it (GDAL 3.6.2): northing before easting
const ogcGk3 = `PROJCS["DHDN / 3-degree Gauss-Kruger zone 3",GEOGCS["DHDN",DATUM["Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel 1841",6377397.155,299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6314"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4314"]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],PARAMETER["scale_factor",1],PARAMETER["false_easting",3500000],PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","31467"]]`
// As gdalsrsinfo -o wkt2_2015 EPSG:31287 writes it: a geodetic base
const wkt2Lambert = `PROJCRS["MGI / Austria Lambert",BASEGEODCRS["MGI",DATUM["Militar-Geographische Institut",ELLIPSOID["Bessel 1841",6377397.155,299.1528128,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]]],CONVERSION["Austria Lambert",METHOD["Lambert Conic Conformal (2SP)",ID["EPSG",9802]],PARAMETER["Latitude of false origin",47.5,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8821]],PARAMETER["Longitude of false origin",13.3333333333333,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8822]],PARAMETER["Latitude of 1st standard parallel",49,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8823]],PARAMETER["Latitude of 2nd standard parallel",46,ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8824]],PARAMETER["Easting at false origin",400000,LENGTHUNIT["metre",1],ID["EPSG",8826]],PARAMETER["Northing at false origin",400000,LENGTHUNIT["metre",1],ID["EPSG",8827]]],CS[Cartesian,2],AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["metre",1]],AXIS["easting (Y)",east,ORDER[2],LENGTHUNIT["metre",1]],ID["EPSG",31287]]`
const esriLv95 = `PROJCS["CH1903+_LV95",GEOGCS["GCS_CH1903+",DATUM["D_CH1903+",${bessel}],${greenwich}],PROJECTION["Hotine_Oblique_Mercator_Azimuth_Center"],PARAMETER["False_Easting",2600000.0],PARAMETER["False_Northing",1200000.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Azimuth",90.0],PARAMETER["Longitude_Of_Center",7.43958333333333],PARAMETER["Latitude_Of_Center",46.9524055555556],UNIT["Meter",1.0]]`
const esriLaea = `PROJCS["ETRS_1989_LAEA",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID[${grs80}]],${greenwich}],PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["False_Easting",4321000.0],PARAMETER["False_Northing",3210000.0],PARAMETER["Central_Meridian",10.0],PARAMETER["Latitude_Of_Origin",52.0],UNIT["Meter",1.0]]`
const esriMercator = `PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID[${wgs84}]],${greenwich}],PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]`
const esriMgiEast = `PROJCS["MGI_Austria_GK_East",GEOGCS["GCS_MGI",DATUM["D_MGI",${bessel}],${greenwich}],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",-5000000.0],PARAMETER["Central_Meridian",16.3333333333333],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`
const geographic = (name: string, datum: string, spheroid: string) =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID[${spheroid}]],${greenwich}]`

describe('WKT by its parameters is one of our codes', () => {
  it.each([
    ['EPSG:25831', esriUtm('ETRS_1989_UTM_Zone_31N', 'D_ETRS_1989', grs80, 3)],
    ['EPSG:25832', esriUtm('irgendein Name', 'D_ETRS_1989', grs80, 9)],
    ['EPSG:25833', esriUtm('ETRS_1989_UTM_Zone_33N', 'European_Terrestrial_Reference_System_1989', grs80, 15)],
    ['EPSG:4647', esriUtm('ETRS_1989_UTM_Zone_N32', 'D_ETRS_1989', grs80, 9, 32_500_000)],
    ['EPSG:31466', esriGk('DHDN_3_Degree_Gauss_Zone_2', 'D_Deutsches_Hauptdreiecksnetz', 2_500_000, 6)],
    ['EPSG:31467', ogcGk3],
    ['EPSG:31468', esriGk('DHDN_3_Degree_Gauss_Zone_4', 'D_Deutsches_Hauptdreiecksnetz', 4_500_000, 12)],
    ['EPSG:31469', esriGk('DHDN_3_Degree_Gauss_Zone_5', 'D_Deutsches_Hauptdreiecksnetz', 5_500_000, 15)],
    ['EPSG:3035', esriLaea],
    ['EPSG:3857', esriMercator],
    ['EPSG:31256', esriMgiEast],
    ['EPSG:31287', wkt2Lambert],
    ['EPSG:2056', esriLv95],
    ['EPSG:4326', geographic('GCS_WGS_1984', 'D_WGS_1984', wgs84)],
    ['EPSG:4258', geographic('GCS_ETRS_1989', 'D_ETRS_1989', grs80)],
  ])('%s', (code, wkt) => expect(wktCrs(wkt).crs).toBe(code))
  it('with a byte order mark and line ends', () =>
    expect(wktCrs(`\ufeff${ogcGk3.replaceAll(',GEOGCS', ',\r\n  GEOGCS')}\r\n`)).toEqual({
      name: 'DHDN / 3-degree Gauss-Kruger zone 3',
      crs: 'EPSG:31467',
    }))
})

it('is used as it is where its datum is known to lie at WGS 84', () => {
  const wkt = esriUtm('WGS_1984_UTM_Zone_34N', 'D_WGS_1984', wgs84, 21)
  expect(wktCrs(wkt)).toEqual({ name: 'WGS_1984_UTM_Zone_34N', crs: wkt })
})
it('of UTM tells the datums of one zone apart', () => {
  expect(wktCrs(esriUtm('WGS_1984_UTM_Zone_32N', 'D_WGS_1984', wgs84, 9)).crs).toBe('EPSG:32632')
  expect(wktCrs(esriUtm('ETRS_1989_UTM_Zone_32N', 'D_ETRS_1989', wgs84, 9)).crs).toBe('EPSG:25832')
})
it('is used as it is where it brings its own shift', () => {
  const wkt = ogcGk3
    .replace('Deutsches_Hauptdreiecksnetz', 'Rauenberg_Datum_83')
    .replace('AUTHORITY["EPSG","7004"]]', 'AUTHORITY["EPSG","7004"]],TOWGS84[612.4,77,440.2,-0.054,0.057,-2.797,2.55]')
  expect(wktCrs(wkt).crs).toBe(wkt)
})

describe('is not understood', () => {
  // The same ellipsoid and zone, but 100 m and more apart
  it('where the datum is another', () =>
    expect(wktCrs(esriGk('RD/83_GK_Zone_5', 'D_Rauenberg_Datum_83', 5_500_000, 15))).toEqual({
      name: 'RD/83_GK_Zone_5',
      crs: null,
    }))
  it('where DHDN comes in a projection without code', () =>
    expect(wktCrs(esriGk('DHDN', 'D_Deutsches_Hauptdreiecksnetz', 0, 9)).crs).toBeNull())
  it('where the datum is that of another continent', () =>
    expect(wktCrs(esriUtm('NAD_1983_UTM_Zone_18N', 'D_North_American_1983', grs80, -75)).crs).toBeNull())
  it.each(['', 'kein WKT', 'PROJCS["abgeschnitten",GEOGCS["GCS",DATUM["D_ETRS'])('where it is none: %j', (text) =>
    expect(wktCrs(text).crs).toBeNull(),
  )
})
