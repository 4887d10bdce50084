import type { Code } from '../codes.ts'
import type { Text } from '../text.ts'

const deliver: Text = {
  de: 'die Datei neu liefern lassen oder neu speichern und den Pfad im Plan prüfen',
  en: 'have the file delivered or saved again, and check the path in the plan',
}
const drawAgain: Text = {
  de: 'das Objekt im GIS berichtigen und die Datei neu ausgeben',
  en: 'correct the feature in a GIS and export the file again',
}
const ask: Text = {
  de: 'beim Herausgeber nachfragen und die Zelle berichtigen lassen',
  en: 'ask the publisher and have the cell corrected',
}
const confirm: Text = {
  de: 'gegen die Quelle prüfen; trifft es zu, unter checks.severity mit dem Grund ausnehmen',
  en: 'check against the source; where it is right, except it in checks.severity and say why',
}
const fewer: Text = {
  de: 'weniger Indikatoren, andere Gewichte, oder Räume mit fehlenden Angaben ergänzen',
  en: 'fewer indicators, other weights, or supply what areas lack',
}

/** What usually helps, where a finding does not say more itself and what is expected does not say it. */
export const remedies: Readonly<Partial<Record<Code, Text>>> = {
  'ATL-0107': {
    de: 'eine der beiden Angaben im Plan ändern oder streichen',
    en: 'change or strike one of the two entries of the plan',
  },
  'ATL-0201': {
    de: 'den Pfad prüfen; Pfade gelten vom Ordner des Plans aus oder von --data',
    en: 'check the path; paths start at the folder of the plan or at --data',
  },
  'ATL-0202': { de: 'eine Datei in diesem Ordner nennen', en: 'name a file in this folder' },
  'ATL-0203': deliver,
  'ATL-0206': deliver,
  'ATL-0304': { de: 'den Schlüssel ergänzen lassen', en: 'have the key supplied' },
  'ATL-0305': {
    de: 'prüfen, ob Zähler und Nenner dieselben Personen und denselben Stichtag meinen, sonst beim Herausgeber nachfragen',
    en: 'check whether numerator and denominator mean the same persons and day; if so, ask the publisher',
  },
  'ATL-0306': {
    de: 'steht die Zahl für eine fehlende Angabe, sie unter signs nennen; sonst die Zelle berichtigen lassen',
    en: 'where the number stands for a missing value, name it under signs; else have the cell corrected',
  },
  'ATL-0308': {
    de: 'ist es eine Schätzung, unter checks.severity mit dem Grund ausnehmen; sonst decimal und thousands der Quelle prüfen',
    en: 'where it is an estimate, except it in checks.severity and say why; else check decimal and thousands of the source',
  },
  'ATL-0309': {
    de: 'prüfen, ob Gruppe und Gesamtzahl dieselben Personen und denselben Stichtag meinen',
    en: 'check whether group and total mean the same persons and day',
  },
  'ATL-0312': {
    de: 'den Indikator weglassen oder die Spalte prüfen',
    en: 'take the indicator out, or check the column',
  },
  'ATL-0332': {
    de: 'nach einer neuen Zählweise oder Rechtslage fragen und sie im Bericht nennen',
    en: 'ask about a new way of counting or a new law, and say so in the report',
  },
  'ATL-0335': confirm,
  'ATL-0337': {
    de: 'nachsehen, ob Schlüssel oder Name gemeint ist, und das andere berichtigen',
    en: 'see whether key or name is meant, and correct the other',
  },
  'ATL-0341': ask,
  'ATL-0343': {
    de: 'die Zeile ergänzen; hatte der Raum keine Entsprechung, so lassen',
    en: 'add the row; where the area had no counterpart, leave it',
  },
  'ATL-0349': {
    de: 'den Umsteigeschlüssel mit atlas crosswalk make neu ausgeben, statt Zeilen zweier Dateien zu mischen',
    en: 'make the crosswalk again with atlas crosswalk make instead of mixing rows of two files',
  },
  'ATL-0390': { de: 'die Gewichte im Plan vervollständigen', en: 'complete the weights in the plan' },
  'ATL-0393': fewer,
  'ATL-0402': drawAgain,
  'ATL-0405': drawAgain,
  'ATL-0411': {
    de: 'ist es keine gewollte Lücke, im GIS schließen oder, wenn sie schmal ist, repair: [{ snap: Meter }] angeben',
    en: 'where it is not meant, close it in a GIS or, where it is narrow, declare repair: [{ snap: metres }]',
  },
  'ATL-0412': drawAgain,
  'ATL-0414': drawAgain,
  'ATL-0416': drawAgain,
  'ATL-0417': {
    de: 'steht ein Objekt zweimal in der Datei, eines entfernen; sonst die Teile im GIS vereinigen (in QGIS: "Auflösen")',
    en: 'where a feature stands twice in the file, remove one; otherwise unite the parts in a GIS (in QGIS: "Dissolve")',
  },
  'ATL-0422': { de: 'die Koordinaten ergänzen lassen', en: 'have the coordinates supplied' },
}
