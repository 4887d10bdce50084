/** Descriptions of the plan's entries on indices, by their German text. */
export const indexWords: Readonly<Record<string, string>> = {
  'was ein hoher Index heißt: Belastung (Vorgabe) oder Ressource':
    'what a high index means: burden (default) or resource',
  'Indikatoren des Status; gleiches Gewicht, wenn keines dasteht':
    'indicators of the status; of equal weight where none is said',
  'Bevölkerung, wo ein Schritt nach ihr gewichtet oder auswählt': 'population, where a step weighs or selects by it',
  'Schlüssel des Raums, mit dem verglichen wird': 'key of the area that others are compared with',
  'Zielwerte in der Einheit des Indikators': 'targets in the unit of the indicator',
  'Enden der Skala in der Einheit des Indikators, aufsteigend':
    'ends of the scale in the unit of the indicator, ascending',
  'wie Lücken gefüllt werden; ohne Angabe gar nicht. Jede gefüllte Zelle wird gekennzeichnet':
    'how gaps are filled; not at all where nothing is said. Every filled cell is marked',
  'aus den Indikatoren des Teilindex oder aus allen': 'from the indicators of the sub-index or from all',
  'höchstens Jahre zurück': 'at most so many years back',
  'vor dem ersten und nach dem letzten Wert': 'before the first and after the last value',
  'geschätzte Werte unter 0': 'estimates below 0',
  'Ebene, deren Räume eine Gruppe bilden': 'level whose areas form a group',
  'Indikatoren auf eine Bezugsgröße beziehen': 'divide indicators by a size',
  'Faktor m (100: Prozent)': 'factor m (100: per cent)',
  'Indikator: quelle.spalte, auf die er bezogen wird': 'indicator: source.column that it is divided by',
  'welche Räume bewertet werden; ohne Angabe nur solche mit allen Indikatoren. Weitere Ausschlüsse mit Grund: exclude':
    'which areas are assessed; only those with all indicators where nothing is said. Further exclusions with a reason: exclude',
  'Anteil der Indikatoren, den ein Raum haben muss': 'share of the indicators that an area must have',
  'Anteil der vorhandenen Indikatoren, die nicht 0 sein dürfen': 'share of the indicators present that must not be 0',
  'Personen, die ein Raum haben muss (aus population)': 'persons that an area must have (of population)',
  'Ausreißer behandeln; jede veränderte Zelle wird gekennzeichnet': 'treat outliers; every changed cell is marked',
  'behandelt wird, wenn Schiefe und Wölbung beide darüber liegen; always: immer':
    'treated where skewness and kurtosis are both above; always: in any case',
  'wenn die erste Behandlung nicht reicht': 'where the first treatment is not enough',
  'die zweite geht von der ersten aus, nicht von den Werten davor':
    'the second starts from the first, not from the values before',
  'jedes Jahr für sich (Vorgabe) oder alle Jahre zusammen': 'each year by itself (default) or all years together',
  'einzelne Indikatoren auf andere Weise': 'single indicators in another way',
  'wie Indikatoren vergleichbar werden': 'how indicators become comparable',
  'woher die Gewichte kommen; ohne Angabe wie angegeben (declared). Liste: je Ebene eines, von unten':
    'where the weights come from; as declared where nothing is said. List: one a level, from below',
  'wie Teile zusammengezogen werden. Liste: je Ebene eines, von unten':
    'how parts are drawn together. List: one a level, from below',
  'den Index zuletzt noch einmal normalisieren wie die Indikatoren, damit Grenzen in Standardabweichungen gelten':
    'normalise the index once more as the indicators, so that bounds hold in standard deviations',
  'Veränderung: über so viele Jahre gerechnet, oder fertig geliefert. Schritte, die hier nicht stehen, sind die des Index':
    'change: computed over so many years, or delivered as such. Steps that do not stand here are those of the index',
  'Räume, deren früherer Wert mit dem Umsteigeschlüssel geschätzt ist und deren jetziger nicht: ohne Dynamik, oder bewertet':
    'areas whose earlier value is estimated by the crosswalk and whose present one is not: without dynamics, or assessed',
  'Klassenwechsel, bei denen der Index eine Grenze um höchstens so viel überschreitet, gelten als Schwankung':
    'changes of class in which the index passes a bound by no more than this count as noise',
  'Rangbereiche und Klassenwahrscheinlichkeiten aus gezogenen Anzahlen; nur für Indikatoren mit Zähler und Nenner':
    'ranges of ranks and probabilities of classes from drawn counts; only of indicators with numerator and denominator',
  'so viele Ziehungen, etwa 10000': 'so many draws, such as 10000',
  'beta-binomial: wahre Anteile, wie sie zwischen Räumen schwanken und zur Anzahl passen; binomial: Anzahlen, als wären die gezählten Anteile die wahren':
    'beta-binomial: true shares as they vary between areas and fit the count; binomial: counts, as if the counted shares were the true ones',
  'für die Dynamik, nur beta-binomial: Anteil derer, die im früheren Jahr gezählt sind, der im selben Raum heute wieder gezählt ist (Verweildauer); ohne Angabe gilt niemand als zweimal gezählt, und Veränderungen schwanken stärker':
    'for the dynamics, beta-binomial alone: share of those counted in the earlier year who are counted in the same area again today (length of stay); without it nobody is taken to be counted twice, and changes vary more',
  'nur beta-binomial: Ebene, deren Räume je ein eigenes Gesetz haben; sonst die Stadt':
    'only beta-binomial: level whose areas have a law of their own each; otherwise the city',
  'Sicherheit der Rangbereiche und der Klassen': 'certainty of the ranges of ranks and of the classes',
  'Hält der Index? Rechnungen, in denen Fragen des Verfahrens anders entschieden sind':
    'Does the index hold? Runs in which questions of method are decided in another way',
  'so viele Rechnungen, etwa 1000': 'so many runs, such as 1000',
  'Anteil der Rechnungen, in dem die Rangbereiche liegen': 'share of the runs that the ranges of ranks hold',
  'was statt normalise auch ginge': 'what would do instead of normalise',
  'was statt aggregate auch ginge, auf allen Ebenen': 'what would do instead of aggregate, on all levels',
  'Exponent p': 'exponent p',
  'Standardabweichung (Divisor n oder n − 1)': 'standard deviation (divisor n or n − 1)',
  'Abzug für Ungleichgewicht (minus, wenn hoch gut ist; plus, wenn hoch Belastung ist)':
    'penalty for imbalance (minus where high is good; plus where high is burden)',
  'was statt treat auch ginge': 'what would do instead of treat',
  'was statt der Gewichte auch ginge': 'what would do instead of the weights',
  'jedes Gewicht um höchstens diesen Anteil anders': 'each weight different by at most this share',
  'Anteile um die vereinbarten; je größer, desto näher': 'shares around those agreed on; the larger, the closer',
  'Sobol-Indizes: welche der Fragen wie viel ausmacht, mit demselben Startwert':
    'Sobol indices: how much each of the questions matters, with the same seed',
  'Stichprobe N; gerechnet wird N × (Fragen + 2)-mal, etwa 512':
    'sample N; there are N × (questions + 2) runs, such as 512',
  'Sicherheit der Bereiche (Bootstrap)': 'certainty of the intervals (bootstrap)',
  'Indikatoren oder Teilindizes, die einer nach dem andern fehlen dürfen; each: jeder Indikator':
    'indicators or sub-indices that may be left out one by one; each: every indicator',
  'wer besonders zu beachten ist: Zeichen von Klassen, allein oder mit dem der Dynamik, etwa [4, 3-]; sonst die letzten beiden Klassen':
    'who deserves attention: signs of classes, alone or with that of the dynamics, such as [4, 3-]; otherwise the last two classes',
  'welcher Indikator Personen mitzählt, die ein anderer auch zählt: sie zählen im Index doppelt':
    'which indicator counts persons that another one counts too: they count twice in the index',
  'Teilindizes: Name und Indikatoren, beliebig tief': 'sub-indices: name and indicators, at any depth',
  'Gewicht unter den Geschwistern; ohne Angabe 1': 'weight among its siblings; 1 where nothing is said',
  'höchstens Räume': 'at most so many areas',
  'Exponent λ': 'exponent λ',
  'Mittelwert der Skala': 'mean of the scale',
  'Standardabweichung der Skala': 'standard deviation of the scale',
  'unteres Ende': 'lower end',
  'oberes Ende': 'upper end',
  'Rang bei gleichen Werten': 'rank of equal values',
  'über 1 hinaus abschneiden': 'cut off above 1',
  'Konstante k': 'constant k',
  'year: jedes Jahr für sich (Vorgabe); pooled: alle Jahre zusammen; {base: 2019}: alle mit den Augen eines Jahres; {from: 2015}: mit denen aller Jahre ab diesem':
    'year: each year by itself (default); pooled: all years together; {base: 2019}: all seen from one year; {from: 2015}: from all years since',
  'Eigenvektor, sein Quadrat, oder Gewichte eines Index mit SD 1; Ladungen oder Regressionsgewichte':
    'eigenvector, its square, or weights of an index of SD 1; loadings or regression weights',
  'negative Gewichte': 'negative weights',
  Schätzung: 'estimation',
  'Jahre, aus denen geschätzte Gewichte stammen: pooled (alle, Vorgabe), {base: 2019} oder {from: 2015}':
    'years that estimated weights come from: pooled (all, default), {base: 2019} or {from: 2015}',
  'CSV mit den Punkten: je Zeile eine Stimme, je Spalte ein Indikator oder Teilindex':
    'CSV of the points: a vote a row, an indicator or sub-index a column',
  'Spalte, die die Stimme nennt': 'column that names the vote',
  'Skala, auf die das Ergebnis gebracht wird': 'scale that the result is brought to',
  'Anteil der Teile, den ein Raum haben muss; fehlt einer, wird das Gewicht der übrigen gestreckt':
    'share of the parts that an area must have; where one is missing the weight of the others is stretched',
  'Zahl der Klassen': 'number of classes',
  'fixed: Grenzen; standard-deviation: Abstände vom Mittel in Standardabweichungen':
    'fixed: bounds; standard-deviation: distances from the mean in standard deviations',
  'nur für quantile und fixed: ob eine Grenze zur Klasse darunter (upper, Vorgabe) oder darüber gehört':
    'only of quantile and fixed: whether a bound belongs to the class below (upper, default) or above',
  'Namen der Klassen, von unten': 'names of the classes, from below',
  'year: jedes Jahr eigene Grenzen (Vorgabe); pooled oder {base: 2019}: dieselben in allen Jahren':
    'year: bounds of each year (default); pooled or {base: 2019}: the same in all years',
}
