import { lines, utf8Bom, type Cell } from './write-csv.ts'

const head =
  'ID TITEL HANDLUNGSFELD RAUM_NR STATUS PRIORITAET ENTSCHEIDUNG_DURCH BESCHLUSS_AM VORLAGE BEGINN ENDE MITTEL_EURO ZIELINDIKATOR TRAEGER'

/** Written by hand, not drawn: measures have to make sense. All of them are invented. */
const text = `
Familienzentrum Nordhafen eröffnen|Kinder und Familie|01020305|umgesetzt|hoch|Rat|14.12.2022|BV/0231/2022|01.04.2023|31.12.2026|420.000,00|kinderarmut|Jugendamt
Sprachkita-Zuschlag im Hafen|Kinder und Familie|01020201 01020202 01020301 01020305|verstetigt|hoch|Jugendhilfeausschuss|08.06.2021|BV/0112/2021|01.08.2021||186.500,00|sprachfoerderung|Jugendamt
Elterncafé Große Heide|Kinder und Familie|03030105 03030106|angeschoben|mittel|Jugendhilfeausschuss|12.03.2024|BV/0067/2024|01.09.2024|31.08.2027|36.000,00|sprachfoerderung|freier Träger
Ferienprogramm ohne Anmeldung|Kinder und Familie||verstetigt|mittel|Jugendhilfeausschuss|03.12.2019|BV/0304/2019|01.07.2020||95.000,00|kinderarmut|Jugendamt
Frühstück in der Grundschule|Kinder und Familie|01020301 01020305 03030105|umgesetzt|hoch|Schulausschuss|21.02.2023|BV/0031/2023|01.08.2023|31.07.2025|74.200,00|kinderarmut|Schulamt
Lotsinnen für Alleinerziehende|Kinder und Familie|02010102 03030104|angeschoben|mittel|Sozialausschuss|18.06.2024|BV/0188/2024|01.01.2025|31.12.2027|128.000,00|alleinerziehende|freier Träger
Jobbus im Hafen|Arbeit|01020101 01020201 01020305|umgesetzt|hoch|Rat|13.12.2023|BV/0290/2023|01.03.2024|28.02.2026|210.000,00|arbeitslosigkeit|Jobcenter und Amt für Soziales
Werkstatt für Langzeitarbeitslose|Arbeit|03030106|eingestellt|mittel|Sozialausschuss|17.09.2019|BV/0221/2019|01.01.2020|30.06.2022|340.000,00|langzeitarbeitslosigkeit|freier Träger
Beratung am Werkstor|Arbeit|02030101 02030203|Idee|niedrig||||||||Amt für Soziales
Ausbildung im Quartier|Arbeit|01020202 02030103|angeschoben|mittel|Sozialausschuss|16.04.2024|BV/0102/2024|01.08.2024|31.07.2026|88.750,00|arbeitslosigkeit|Kammer (erfunden)
Besuchsdienst 75+|Alter und Pflege||verstetigt|mittel|Seniorenbeirat, Sozialausschuss|05.11.2020|BV/0267/2020|01.01.2021||52.000,00|altersarmut|Seniorenbüro
Mittagstisch Sandkrug|Alter und Pflege|03030201|umgesetzt|mittel|Sozialausschuss|14.03.2023|BV/0049/2023|01.06.2023|31.05.2026|18.400,00|altersarmut|freier Träger
Pflegestützpunkt Nordstadt|Alter und Pflege|02010201 02010203|Idee|hoch||||||240.000,00|altersarmut|Amt für Soziales
Sprechstunde Grundsicherung vor Ort|Alter und Pflege|01020201 01020301 03030105|angeschoben|hoch|Verwaltung|01.10.2024|||||altersarmut|Amt für Soziales
Mieterberatung Große Heide|Wohnen|03030105 03030106|umgesetzt|hoch|Sozialausschuss|15.11.2022|BV/0214/2022|01.01.2023|31.12.2025|63.900,00|transferbezug|freier Träger
Belegungsrechte zurückkaufen|Wohnen|02020206 03020101|Idee|mittel||||||1.250.000,00|transferbezug|Amt für Wohnen
Sanierung ohne Verdrängung; Seilerviertel|Wohnen|01020302|angeschoben|hoch|Rat|26.06.2024|BV/0203/2024|01.01.2025|31.12.2029|2.800.000,00|wohndauer|Stadtplanungsamt
Wohngeld-Woche|Wohnen||umgesetzt|niedrig|Verwaltung|10.01.2023||06.03.2023|10.03.2023|4.500,00|wohngeld|Amt für Wohnen
Bewegte Pause|Gesundheit|01020304 01020305 02030204|umgesetzt|mittel|Schulausschuss|30.08.2022|BV/0150/2022|01.02.2023|31.01.2025|41.000,00|adipositas|Gesundheitsamt
Erinnerung an die U8|Gesundheit||verstetigt|mittel|Gesundheitsausschuss|19.05.2020|BV/0119/2020|01.09.2020||12.500,00|u8|Gesundheitsamt
Hausarztsitz am Hafen|Gesundheit|01020201|Idee|hoch||||||150.000,00|hausarzt|Gesundheitsamt
Gesundheitskiosk Heideweg|Gesundheit|03030104|angeschoben|hoch|Rat|13.12.2023|BV/0294/2023|01.07.2024|30.06.2027|375.000,00|u8|freier Träger
Nachbarschaftshaus "Alte Gießerei"|Nachbarschaft|01020304|umgesetzt|hoch|Rat|15.12.2021|BV/0322/2021|01.05.2022|30.04.2027|510.000,00|wahlbeteiligung|Nachbarschaftsverein (erfunden)
Quartiersmanagement Nordhafen|Nachbarschaft|01020202 01020305|verstetigt|hoch|Rat|18.12.2019|BV/0341/2019|01.01.2020||165.000,00|wahlbeteiligung|Stadtplanungsamt
Verfügungsfonds Eschenbruch|Nachbarschaft|02030202|eingestellt|niedrig|Bezirksbeirat|09.02.2021|BV/0019/2021|01.04.2021|31.12.2022|7.500,00||Nachbarschaftsverein (erfunden)
Wahllokal näher bringen|Nachbarschaft|01020301 03030105|Idee|mittel|||||||wahlbeteiligung|Wahlamt
Bordsteine senken an 20 Haltestellen|Barrierefreiheit||angeschoben|hoch|Verkehrsausschuss|23.01.2024|BV/0012/2024|01.05.2024|31.12.2026|680.000,00|haltestelle|Tiefbauamt
Aufzug am Nordbahnhof|Barrierefreiheit|02010102|umgesetzt|hoch|Rat|29.06.2022|BV/0139/2022|01.03.2023|30.11.2024|1.120.000,00|haltestelle|Tiefbauamt
`

export function massnahmen(): Uint8Array {
  const rows = text
    .trim()
    .split('\n')
    .map((line, i): Cell[] => [`M${String(i + 1).padStart(3, '0')}`, ...line.split('|')])
  const columns = head.split(' ')
  for (const row of rows)
    if (row.length !== columns.length)
      throw new Error(`${row[0]}: got ${row.length} fields, expected ${columns.length}`)
  return utf8Bom(lines([columns, ...rows], '\n'))
}
