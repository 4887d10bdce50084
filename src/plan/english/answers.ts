/** Descriptions of the plan's entries on indicators, segregation, association, typology and disclosure, by their German text. */
export const answers: Readonly<Record<string, string>> = {
  'etwa "%"; ein Anteil in "%" wird mal 100 genommen, in "‰" mal 1000':
    'such as "%"; a share in "%" is multiplied by 100, in "‰" by 1000',
  'hoher Wert heißt Belastung, Ressource oder weder noch': 'a high value is burden, resource or neither',
  'Nummer der Klasse; sonst 1, 2, 3 …': 'number of the class; otherwise 1, 2, 3 …',
  'Kurzzeichen für die Verbindung zweier Klassen': 'short sign for joining two classes',
  'obere Grenze, nicht mehr dazugehörig': 'upper bound, no longer part of it',
  'obere Grenze, noch dazugehörig': 'upper bound, still part of it',
  'nur für quantile: Art des Quantils nach Hyndman und Fan (Vorgabe: 7)':
    'only of quantile: type of quantile by Hyndman and Fan (default: 7)',
  'nur für quantile: ob eine Grenze zur Klasse darunter (upper, Vorgabe) oder darüber gehört':
    'only of quantile: whether a bound belongs to the class below (upper, default) or above',
  'Veränderung als eigener Indikator': 'change as an indicator of its own',
  'über so viele Jahre': 'over so many years',
  'in Einheiten des Indikators (Prozentpunkte), oder in Prozent des früheren Werts':
    'in units of the indicator (percentage points), or in per cent of the earlier value',
  'Räume, deren früherer Wert geschätzt ist und deren jetziger nicht: ohne Veränderung, oder mit':
    'areas whose earlier value is an estimate and whose present one is not: without change, or with',
  'kleine Zahlen zum Anteil der Stadt oder des Raums darüber hin schrumpfen (empirischer Bayes); der Wert ist dann geschätzt und gekennzeichnet':
    'shrink small numbers towards the share of the city or of the area above (empirical Bayes); the value is then an estimate and marked as one',
  'city (die Stadt) oder eine Ebene': 'city, or a level',
  'fertiger Wert des Herausgebers, ohne Zähler und Nenner':
    'ready value of the publisher, without numerator and denominator',
  'Personen, auf die sich der Anteil ungefähr bezieht: mit ihnen wird er auf andere Räume umgerechnet':
    'persons that the share roughly refers to: with them it is carried to other areas',
  'Klassen der Indikatoren, die keine eigenen haben': 'classes of indicators that have none of their own',
  'Ebenen der Indikatoren neben den Bezugsräumen, aus summierten Anzahlen: base, all oder eine Liste':
    'levels of the indicators beside the base areas, from summed counts: base, all or a list',
  'Gruppe (count) unter allen (of); verglichen mit dem Rest': 'group (count) among all (of); compared with the rest',
  'zwei Gruppen gegeneinander': 'two groups against each other',
  'wie die erste Gruppe heißt': 'what the first group is called',
  'wie die zweite Gruppe heißt': 'what the second group is called',
  'mehrere Gruppen zugleich': 'several groups at once',
  'Gruppen, die sich nicht überschneiden, die niedrigste zuerst': 'groups that do not overlap, the lowest first',
  'alle; wer zu keiner Gruppe gehört, ist dann eine weitere': 'all; whoever belongs to no group is then another one',
  '[gruppe, gruppe]: der Anteil der ersten in einem Raum, der der zweiten ringsum, für bivariate-moran':
    '[group, group]: the share of the first in an area, that of the second around it, for bivariate-moran',
  'Nachbarn der Maße räumlichen Zusammenhangs: queen (Vorgabe), rook, border, {knn: 6} oder {distance: 1.5} in km':
    'neighbours of measures of association: queen (default), rook, border, {knn: 6} or {distance: 1.5} in km',
  'Maße für jeden Raum, etwa location-quotient, local-dissimilarity, local-moran':
    'measures for every area, such as location-quotient, local-dissimilarity, local-moran',
  'was jeder Raum jeder Ebene aus levels zu jedem Wert und zu seiner Veränderung beiträgt, als Tabelle':
    'what each area of each level in levels adds to each value and to its change, as a table',
  'zerlegen: M und H nach Ebenen, die Veränderung von M nach ihren Quellen':
    'decompose: M and H by levels, the change of M by what it comes from',
  'Räume im Stadtzentrum, für Maße der Zentralisierung': 'areas in the city centre, for measures of centralisation',
  'was der Zufall zu einem Wert und zu seiner Veränderung sagt': 'what chance says of a value and of its change',
  'was für den Bereich neu gezogen wird': 'what is drawn anew for the interval',
  'was Zufall heißt': 'what chance means',
  'Standardfehler daraus, dass jeder Raum einmal weggelassen wird': 'standard error from leaving out each area once',
  'Ebenen, auf denen gemessen wird': 'levels that are measured',
  'Räume früherer Jahre, wenn sie einen Umsteigeschlüssel haben: wie geliefert, oder umgerechnet auf die jetzigen':
    'areas of earlier years that have a crosswalk: as delivered, or carried to the present ones',
  'ob Nachbarn sich in Indikatoren ähneln': 'whether neighbours are alike in indicators',
  'wessen Werte; all: alle Indikatoren': 'whose values; all: all indicators',
  'moran-of-rates rechnet heraus, wie stark kleine Anzahlen schwanken':
    'moran-of-rates takes out how much small counts scatter',
  'dasselbe für jeden Raum: wo hohe und wo niedrige Werte beieinander liegen':
    'the same for every area: where high and where low values lie together',
  'wer als Nachbar gilt': 'who counts as a neighbour',
  'Ebenen, auf denen verglichen wird; all: alle, auf denen die Indikatoren stehen':
    'levels that are compared; all: all that the indicators stand on',
  'so oft werden die Werte über die Räume ausgelost': 'so many times values are dealt out to the areas by lot',
  'Startwert des Zufalls; derselbe gibt dasselbe': 'seed of chance; the same gives the same',
  'Typen von Räumen mit ähnlichen Werten': 'types of areas with similar values',
  'Typen von Räumen mit ähnlichen Werten; keine Rangfolge': 'types of areas with similar values; no ranking',
  'worin sich Räume eines Typs ähnlich sind; auch neutrale Indikatoren':
    'what areas of a type are alike in; neutral indicators as well',
  'wie Indikatoren vergleichbar werden, etwa z-population': 'how indicators become comparable, such as z-population',
  'ward: Räume werden Schritt für Schritt zusammengelegt; k-means: Räume um ihre Mittel, bestes von vielen; gaussian-mixture: Räume gehören mit einer Wahrscheinlichkeit zu jedem Typ':
    'ward: areas are joined step by step; k-means: areas around their means, the best of many; gaussian-mixture: areas belong to each type with a probability',
  'k-means und gaussian-mixture: so oft wird von vorn begonnen, etwa 100':
    'k-means and gaussian-mixture: so many times it starts afresh, such as 100',
  'nur gaussian-mixture: ob Indikatoren in einem Typ zusammenhängen dürfen (full) oder nicht (diagonal)':
    'only gaussian-mixture: whether indicators may be correlated within a type (full) or not (diagonal)',
  'Anzahl der Typen; eine Spanne überlässt die Wahl der Silhouette (gaussian-mixture: BIC), und der Bericht zeigt sie':
    'number of types; a range leaves the choice to the silhouette (gaussian-mixture: BIC), and the report shows it',
  'Typen dieses Jahres gelten für alle Jahre; sonst hat jedes Jahr eigene, mit den Nummern des Vorjahrs':
    'types of this year hold for all years; otherwise each year has its own, numbered as in the year before',
  'Namen für Typen; ohne heißen sie nach ihrer Nummer. Passt einer nicht mehr, steht er nicht da':
    'names of types; without them they go by their number. One that no longer fits is not shown',
  'Nummer des Typs, wie sie Tabelle und Bericht nennen': 'number of the type, as table and report call it',
  'sachlich, ohne Urteil über die Menschen; steht neben der Nummer und dem Porträt':
    'factual, without judgement of people; stands beside the number and the portrait',
  'Indikatoren, in denen der Typ über dem Mittel liegt, wie im Porträt':
    'indicators in which the type is above the mean, as in the portrait',
  'Indikatoren, in denen der Typ unter dem Mittel liegt': 'indicators in which the type is below the mean',
  'so oft werden Räume neu gezogen, um zu sehen, wie fest die Typen sind, etwa 200':
    'so many times areas are drawn anew to see how firm the types are, such as 200',
  'was gezeigt werden darf': 'what may be shown',
  'kleinste Fallzahl, die gezeigt wird; 1 zeigt alle': 'smallest count that is shown; 1 shows all',
  'kleinste Bezugszahl, bei der ein Anteil gezeigt wird': 'smallest denominator with which a share is shown',
  'darunter: sperren, oder nichts schreiben': 'below: withhold, or write nothing',
  'weitere Werte sperren, damit sich gesperrte nicht aus Summen oder anderen Indikatoren errechnen lassen':
    'withhold further values, so that withheld ones cannot be worked out from sums or other indicators',
}
