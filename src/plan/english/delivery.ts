/** Descriptions of the plan's entries on areas, sources, points and checks, by their German text. */
export const delivery: Readonly<Record<string, string>> = {
  'Hinweis, der auf jeder Ausgabe steht': 'notice that stands on every output',
  'Berichtsjahre; Stichtag ist der 31.12.': 'years reported on (Berichtsjahre), as of 31 December',
  'seit wann diese Räume gelten': 'since when these areas hold',
  'Ebene der Bezugsräume': 'level of the base areas (Bezugsräume)',
  'Flächen (.geojson, .topojson, .gpkg, .shp, .zip, .fgb), oder eine Tabelle (.csv) mit Schlüsseln und Namen':
    'geometry (.geojson, .topojson, .gpkg, .shp, .zip, .fgb), or a table (.csv) of keys and names',
  'Eigenschaft oder Spalte mit dem Schlüssel': 'property or column of the key',
  'Eigenschaft oder Spalte mit dem Namen': 'property or column of the name',
  'Koordinatenreferenzsystem der Flächen': 'coordinate reference system of the geometry',
  'Schreibweise, wenn file eine CSV-Tabelle ist': 'form, where file is a CSV table',
  'Zeichenkodierung der Datei': 'encoding of the file',
  'Trennzeichen der Spalten': 'delimiter of the columns',
  'Dezimalzeichen; nötig, sobald Zahlen Punkt oder Komma enthalten':
    'decimal sign; needed as soon as numbers hold a point or a comma',
  'Tausendertrennzeichen; " " meint jede Art Leerzeichen': 'thousands sign; " " means any kind of blank',
  'Titelzeilen über der Kopfzeile': 'title rows above the header',
  'Womit die erste Fußzeile beginnt; dort endet die Tabelle': 'what the first footer starts with; the table ends there',
  'Arbeitsmappen: Zahlen im Prozentformat (0,123 als 12,3 %): gilt die gespeicherte oder die gezeigte':
    'workbooks: of numbers formatted as per cent (0.123 as 12.3 %) the one stored or the one shown',
  'genesis: Flat-CSV von GENESIS, Regionalstatistik oder Zensus; key und columns nennen dann Merkmale; json: JSON, das anders heißt':
    'genesis: flat CSV of GENESIS, Regionalstatistik or census; key and columns then name variables; json: JSON of another name',
  'mehrere Flächen mit gleichem Schlüssel: Fehler (refuse, wenn nichts dasteht), oder zu einem Raum vereinigen':
    'several features with one key: an error (refuse, where nothing is said), or dissolve them into one area',
  'Ebene: Tabelle im GeoPackage, Objekt im TopoJSON, Shapefile im Archiv; nötig, wenn es mehrere gibt':
    'layer: table of a GeoPackage, object of a TopoJSON, shapefile in an archive; needed where there are several',
  'Kodierung der Namen im Shapefile, wenn keine .cpg-Datei dabei ist':
    'encoding of the names in a shapefile without a .cpg file',
  'Lücken und Überlappungen bis zu dieser Breite in Metern gelten als keine; ohne Angabe 0,1':
    'gaps and overlaps up to this width in metres count as none; 0.1 where nothing is said',
  'rewind: Umlaufsinn richten; untangle: Ringe, die sich selbst kreuzen, an den Kreuzungen in Schleifen teilen; snap: Ecken verschiedener Räume bis zu diesem Abstand zusammenlegen':
    'rewind: set the winding right; untangle: part rings that cross themselves into loops where they cross; snap: join corners of different areas up to this distance',
  'höhere Ebenen': 'higher levels',
  'so viele erste Zeichen des Schlüssels': 'so many first characters of the key',
  'Eigenschaft oder Spalte mit dem Schlüssel der höheren Ebene': 'property or column of the key of the higher level',
  'Eigenschaft oder Spalte mit ihrem Namen': 'property or column of its name',
  'alle Räume zusammen: Schlüssel des Ganzen, etwa der Gemeindeschlüssel':
    'all areas together: key of the whole, such as that of the municipality',
  'Name des Ganzen': 'name of the whole',
  'Tabelle, in der die Spalten von key stehen; sonst stehen sie in der Datei der Räume':
    'table that holds the columns of key; otherwise the file of the areas does',
  'CSV-Tabelle': 'CSV table',
  'Schreibweise der Datei': 'form of the file',
  'Spalte mit dem Schlüssel des Bezugsraums': 'column of the key of the base area',
  'Tabelle mit den Namen der höheren Ebene': 'table of the names of the higher level',
  'Spalte mit dem Schlüssel der höheren Ebene': 'column of the key of the higher level',
  'Spalte mit dem Namen': 'column of the name',
  'frühere Gebietsstände; mit crosswalk werden ihre Jahre auf die jetzigen Räume umgerechnet, sonst gelten die eigenen':
    'earlier areas; with crosswalk their years are carried to the present ones, otherwise they stay on their own',
  'Umsteigeschlüssel auf die Räume von areas.base': 'crosswalk to the areas of areas.base',
  'CSV-Tabelle: alter Schlüssel, neuer Schlüssel, Gewicht': 'CSV table: old key, new key, weight',
  'Spalte mit dem alten Schlüssel': 'column of the old key',
  'Spalte mit dem neuen Schlüssel': 'column of the new key',
  'Spalte mit dem Anteil des alten Raums, der im neuen liegt (0 bis 1)':
    'column of the share of the old area that lies in the new one (0 to 1)',
  'wonach die Gewichte verteilen: Einwohner, Fläche oder Adressen':
    'what the weights share out by: persons, area or addresses',
  'Gewichte jedes alten Raums auf die Summe 1 bringen; sonst ist eine andere Summe ein Fehler':
    'make the weights of each old area sum to 1; otherwise another sum is an error',
  'Zeilen mit einem kleineren Gewicht weglassen (Splitter der Verschneidung); nur mit normalise':
    'leave out rows of a smaller weight (slivers of the intersection); only with normalise',
  'weitere Spalten, die Anzahlen sind und nach Gewicht verteilt werden, etwa für exclude':
    'further columns that are counts and shared out by weight, such as for exclude',
  'Räume, die nicht bewertet werden, mit Grund': 'areas that are not assessed, with the reason',
  'Datei; {year} steht für das Berichtsjahr; bei engine: duckdb mit * auch mehrere':
    'file; {year} stands for the year; with engine: duckdb and * several',
  'Berichtsjahr der Datei, wenn es nicht im Namen steht: fest oder in einer Spalte':
    'year of the file, where its name does not say: fixed, or in a column',
  'Berichtsjahre, für die es diese Quelle gibt; sonst alle': 'years that this source exists for; otherwise all',
  'Zeilen der Spaltenköpfe; sonst die Zeile nach format.skip': 'header rows; otherwise the one after format.skip',
  'Zeilen der Datei, gezählt ab 1; mehrere werden je Spalte mit " / " verbunden':
    'rows of the file, counted from 1; several are joined by " / " for each column',
  'Arbeitsmappen und CSV: Spalten der Tabelle als Buchstaben, wenn daneben noch anderes steht':
    'workbooks and CSV: columns of the table as letters, where something else stands beside it',
  'Arbeitsmappen und CSV: Bereich der Tabelle, oder eines Abschnitts; dessen Spaltenköpfe über ihm nennt header.rows':
    'workbooks and CSV: range of the table, or of a section, whose headers above it header.rows names',
  'Arbeitsmappen und CSV: die Räume stehen in Spalten; key, name und columns nennen, womit die Zeilen beginnen':
    'workbooks and CSV: areas stand in columns; key, name and columns say what the rows start with',
  'Arbeitsmappen: Blatt nach Name, {year} steht für das Berichtsjahr, oder nach Nummer ab 1':
    'workbooks: sheet by name, {year} stands for the year, or by number from 1',
  'Arbeitsmappen: ausgeblendete Zeilen (mit transpose auch Spalten) mitlesen (mit Warnung) oder übergehen; sonst mitlesen':
    'workbooks: read hidden rows (with transpose columns, too) with a warning, or skip them; read where nothing is said',
  'JSON: Namen, die zur Liste der Datensätze führen, mit Punkt getrennt':
    'JSON: names that lead to the list of records, with dots between them',
  'Archive: die Datei im ZIP; {year} steht für das Berichtsjahr':
    'archives: the file in the ZIP; {year} stands for the year',
  'nur Zeilen, in denen unter diesen Spaltenköpfen das steht; bei engine: eine Bedingung':
    'only rows that hold this under these headers; with engine: a condition',
  'Spalte mit dem Schlüssel des Raums, oder Spalten, deren Inhalt aneinandergehängt der Schlüssel ist':
    'column of the key of the area, or columns that joined together are the key',
  'Stellen des Schlüssels: als Zahl gespeichert, wird er mit Nullen aufgefüllt; bei GENESIS gelten nur solche Schlüssel':
    'digits of the key: stored as a number it is filled up with zeros; of GENESIS only such keys count',
  'Spalte mit dem Namen des Raums; er wird gegen den Namen zum Schlüssel geprüft':
    'column of the name of the area; it is checked against the name of the key',
  'Schlüssel von Summenzeilen, die gegen die Summe geprüft werden, und Überschriften':
    'keys of total rows, which are checked against the sum, and of headings',
  'Räume ohne Zeile: Fehler, oder als fehlend führen; bei engine auch: 0 Personen':
    'areas without a row: an error, or absent; with engine also: 0 persons',
  'Zeichen, die statt einer Zahl stehen': 'signs that stand for a number',
  'Mindestfallzahl dieser Quelle': 'minimum count of this source',
  'was hinter einem Zeichen für secret oder unknown stehen kann, etwa [1, 2]':
    'what a sign of secret or unknown may stand for, such as [1, 2]',
  'der Herausgeber rundet jede Anzahl auf das nächste Vielfache hiervon, etwa 5':
    'the publisher rounds every count to the nearest multiple of this, such as 5',
  'der Herausgeber überlagert die Zahlen; Summen gehen dann nicht auf und werden nur gemeldet, mit maximum (größte Abweichung einer Zahl) nur so weit, wie alle Zahlen zusammen abweichen können':
    'the publisher perturbs the counts; sums then do not add up and are only told, with maximum (the largest deviation of one count) only as far as all counts together may deviate',
  'womit die Zahlen geschrieben sind: "€" in 10,50 €; mehrere für eine Einheit: [Jahr, Jahre]':
    'what the numbers are written with: "€" in 10.50 €; several for one unit: [Jahr, Jahre]',
  'eine Zeile je Person, Adresse …: wer sie auszählt; memory bis zu einer Million Zeilen, duckdb große Dateien, postgres eine Tabelle auf einem Server (Zugangsdaten in ATL_PG_URL)':
    'one row a person, address …: who counts them; memory up to a million rows, duckdb large files, postgres a table on a server (credentials in ATL_PG_URL)',
  'bei engine: postgres die Tabelle oder Sicht; {year} steht für das Berichtsjahr':
    'with engine: postgres the table or view; {year} stands for the year',
  'bei engine: duckdb ein eigenes SELECT anstelle der Zeilen; die Datei heißt darin wie die Quelle':
    'with engine: duckdb a SELECT of your own instead of the rows; the file goes by the name of the source in it',
  'bei query: weitere Dateien unter dem Namen, den sie in der Abfrage haben':
    'with query: further files, under the names they have in the query',
  'bei langen Tabellen: nur Zeilen, in denen unter diesen Spaltenköpfen das steht':
    'of long tables: only rows that hold this under these headers',
  'Punkte, die je Raum gezählt werden: <name>.count ist eine Spalte':
    'points that are counted by area: <name>.count is a column',
  'Punkte (.geojson, .gpkg, .shp …), oder eine Tabelle mit x und y; {year} steht für das Berichtsjahr':
    'points (.geojson, .gpkg, .shp …), or a table with x and y; {year} stands for the year',
  'Berichtsjahre, für die dieser Bestand gilt; nötig, wenn das Jahr nicht im Namen steht':
    'years that these points hold for; needed where the name does not say the year',
  'bei einer Tabelle: Spalte mit Ostwert oder Länge': 'of a table: column of easting or longitude',
  'bei einer Tabelle: Spalte mit Nordwert oder Breite': 'of a table: column of northing or latitude',
  'Koordinatenreferenzsystem der Punkte; bei einer Tabelle nötig':
    'coordinate reference system of the points; needed of a table',
  'nur Punkte, bei denen unter diesen Spaltenköpfen das steht': 'only points that hold this under these headers',
  'Einrichtungen, oder Personen; nur Anzahlen von Personen werden geschützt':
    'facilities, or persons; only counts of persons are protected',
  'Punkte in keinem Raum: Fehler, oder nicht mitzählen und nennen':
    'points in no area: an error, or leave them out and say so',
  'Punkte auf der Grenze zweier Räume: Fehler, oder zum Raum mit dem kleinsten Schlüssel':
    'points on the border of two areas: an error, or to the area of the smallest key',
  'was über das Übliche hinaus geprüft wird': 'what is checked beyond the usual',
  'Teile, die zusammen das Ganze ergeben': 'parts that make up the whole',
  'höhere Ebene, deren Summe in jeder Zeile steht': 'higher level whose sum stands in every row',
  'erlaubter Abstand; sonst keiner': 'difference that is allowed; otherwise none',
  'zwei Rechnungen, die dasselbe ergeben; der Anteil bezieht sich auf right':
    'two sums that come to the same; the share refers to right',
  'Sprünge gegenüber dem Vorjahr, gemessen an der mittleren Veränderung aller Räume':
    'jumps against the year before, measured by the median change of all areas',
  'Grenze der Veränderung gegenüber dem Vorjahr': 'bound of the change against the year before',
  'Veränderungen bis zu dieser Größe zählen nie': 'changes up to this size never count',
  'Ausreißer: |Wert − Median| / (1,4826 · MAD) größer als z':
    'outliers: |value − median| / (1.4826 · MAD) greater than z',
  'Schwere eines Befundes, je Code, mit Grund; aus einer Liste gilt der engste Eintrag, der passt':
    'severity of a finding, by code, with the reason; of a list the narrowest entry that fits holds',
  'wie ein Befund mit diesem Code zählt; off schweigt': 'how a finding of this code counts; off is silent',
  'warum; steht in der Prüfung und im Manifest': 'why; stands in the check and in the manifest',
  'nur Befunde in den Dateien dieser Quelle': 'only findings in the files of this source',
  'nur Befunde in dieser Spalte, wie der Befund sie nennt': 'only findings in this column, as the finding calls it',
  'nur Befunde zu diesem Raum': 'only findings on this area',
}
