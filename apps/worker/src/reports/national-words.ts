import type { ReportLanguage } from '@mognad/model/reports/report'

/** How many organisations a figure asks for at least. */
export interface Fewest {
  readonly mean: string
  readonly median: string
  readonly quartiles: string
  readonly tails: string
}

const sv = {
  sender: 'Nationell samordning',
  title: (year: number) => `Nationell rapport ${year}`,
  subtitle: (instrument: string, number: number, published: string, made: string) =>
    `${instrument} · utgåva ${number}, publicerad ${published} · rapporten framtagen ${made}`,
  footer: (year: number, number: number) => `Nationell rapport ${year} · utgåva ${number}`,
  sentence: (members: string, value: string) => `De ${members} organisationer som ingår har i medel ${value}`,
  sentenceHidden: 'Medelvärdet för alla visas inte',
  since: (difference: string, year: number) => `, ${difference} jämfört med ${year}`,
  lead: 'Index går från 0 till 100, där ett högre värde betyder högre digital mognad. Det är inte procent. Varje organisation väger lika, stor som liten.',
  leadInterval: 'Inom parentes står osäkerhetsintervallet.',
  superseded: 'En senare utgåva för samma år har ersatt den här.',
  sinceNote: (year: number, number: number, joined: string, left: string, stayed: string) =>
    `Jämfört med utgåva ${number} för ${year}: ${stayed} organisationer är med i båda, ${joined} har kommit till och ${left} är inte längre med. En skillnad kan därför bero på vilka som är med.`,
  firstNote: 'Det finns ingen utgåva för ett tidigare år att jämföra med.',
  country: 'Alla, totalt och för varje dimension',
  drawn:
    'Strecket går från den tiondel som ligger lägst till den som ligger högst, lådan rymmer hälften, och märket är medianen. En ring är medelvärdet, där medianen inte visas.',
  columns: {
    part: 'Del',
    group: 'Grupp',
    members: 'Antal',
    mean: 'Medel',
    interval: 'Osäkerhetsintervall',
    quarters: 'Kvartiler',
    median: 'Median',
    since: (year: number) => `Sedan ${year}`,
    scale: (low: string, high: string) => `${low} till ${high}`,
    organisation: 'Organisation',
    index: 'Index',
    respondents: 'Svarande',
    quality: 'Kvalitet',
    sharing: 'Så delas resultatet',
  },
  participation: (members: string) => `${members} organisationer är med i utgåvan`,
  sharing: {
    public: 'Öppet för alla',
    named: 'Med namn, för andra som delar med namn',
    anonymous: 'Bara i gruppernas värden',
  },
  leftOut: (count: string) =>
    `${count} organisationer har mätt sig men är inte med, för deras resultat gick inte att beräkna.`,
  response: (organisations: string, respondents: string) =>
    `Svarande hos dem som delar öppet (${organisations}): ${respondents}.`,
  responseHidden:
    'För dem som inte delar öppet publicerar utgåvan inget antal svarande, så någon svarsfrekvens för alla går inte att ange.',
  groups: 'Kommungrupper',
  groupsSpan: (high: string, low: string) => `Högst medel: ${high}. Lägst: ${low}.`,
  oneGroup: 'Ingen grupp är stor nog för att visas.',
  parts: 'Del för del',
  areas: 'Områden',
  appendix: 'Bilaga: alla delar, grupper och metod',
  allParts: 'Alla delar, för alla som ingår',
  dimensionsOfGroups: 'Grupper och dimensioner, medel',
  county: 'Län, bland dem som delar med namn eller öppet',
  size: 'Storlek, bland dem som delar med namn eller öppet',
  publicMembers: 'De som delar öppet',
  publicNote: 'I namnordning. Bara de som har valt att dela öppet nämns vid namn.',
  noPublic: 'Ingen organisation delar öppet.',
  levels: {
    dimension: 'Totalt och dimensioner',
    category: 'Kategorier',
    factor: 'Faktorer',
    area: 'Områden',
    item: 'Påståenden',
  },
  all: 'Alla som ingår',
  grades: { green: 'grön', amber: 'gul', red: 'röd', joint: 'gemensamt svar' },
  hidden: 'Det som inte visas, och varför',
  hiddenNone: 'Alla grupper och värden visas.',
  hiddenCohorts: (names: string) =>
    `.. för få organisationer i gruppen: ${names}. Då visas inga värden, så att ingen enskild organisation går att räkna ut.`,
  hiddenSpread: (count: string, of: string, { mean, median, quartiles, tails }: Fewest) =>
    `.. kvartilerna visas inte i ${count} av ${of} grupper, och då inget osäkerhetsintervall heller. Medelvärdet kräver minst ${mean} organisationer, medianen ${median}, kvartilerna ${quartiles} och tiondelarna ${tails}; fler där så många delar anonymt att någon annars skulle gå att räkna ut.`,
  hiddenParts: (names: string) => `- uppgift saknas, eller visas inte: ${names}`,
  changeMissing: 'Ingen förändring anges för delar vars frågor har ändrats, eller där ett av värdena inte visas.',
  words: 'Ord i rapporten',
  method: 'Så är siffrorna framtagna',
  methodTexts: (method: string, instrument: string) => [
    `Siffrorna är utgåvans egna, som de är publicerade. Varje organisations index är uträknat enligt metod ${method} med mätinstrumentet ${instrument}. Medelvärden, median, kvartiler och tiondelar räknas på organisationernas index, där varje organisation väger lika.`,
    'Osäkerhetsintervallet är uträknat ur de publicerade kvartilerna och antalet organisationer, och rymmer det sanna medelvärdet i 19 fall av 20 om de som ingår liknar dem som inte gör det. Det är därför inget nytt värde som någon kan räkna baklänges från.',
    'En utgåva ändras aldrig sedan den har publicerats. Före publicering prövas den med ett angrepp: ett program försöker räkna ut det som inte visas.',
  ],
  audit: (date: string, tried: string) => `Angreppet gjordes ${date}: ${tried} försök, och inget hittades.`,
  auditMissing: 'Utgåvan saknar protokoll från ett angrepp.',
  recipe: (hash: string) => `Beräkningsreceptets kontrollsumma: ${hash}`,
  content: (hash: string) => `Innehållets kontrollsumma: ${hash}`,
  licence: (licence: string) => `Enkätens licens: ${licence}.`,
  sheets: {
    all: 'Alla',
    main: 'Huvudgrupper',
    group: 'Kommungrupper',
    county: 'Län',
    size: 'Storlek',
    public: 'Delar öppet',
    definitions: 'Ord och tecken',
  },
  change: (year: number) => `Förändring sedan ${year}`,
  edition: 'Utgåva',
  editionText: (number: number, year: number) => `${year}, nummer ${number}`,
}

export type NationalWords = typeof sv

const en: NationalWords = {
  sender: 'National coordination',
  title: (year) => `National report ${year}`,
  subtitle: (instrument, number, published, made) =>
    `${instrument} · edition ${number}, published on ${published} · report made on ${made}`,
  footer: (year, number) => `National report ${year} · edition ${number}`,
  sentence: (members, value) => `The ${members} organisations in the edition have ${value} on average`,
  sentenceHidden: 'The mean of all is not shown',
  since: (difference, year) => `, ${difference} against ${year}`,
  lead: 'Scores go from 0 to 100, where higher is more digitally mature. They are not percentages. Every organisation weighs the same, large or small.',
  leadInterval: 'In parentheses stands the interval.',
  superseded: 'A later edition of the same year has taken the place of this one.',
  sinceNote: (year, number, joined, left, stayed) =>
    `Against edition ${number} of ${year}: ${stayed} organisations are in both, ${joined} have joined and ${left} have left. A difference may therefore be due to who takes part.`,
  firstNote: 'There is no edition of an earlier year to compare with.',
  country: 'All, in total and for each dimension',
  drawn:
    'The line goes from the lowest tenth to the highest, the box holds half of them, and the mark is the median. A ring is the mean, where the median is not shown.',
  columns: {
    part: 'Part',
    group: 'Group',
    members: 'Number',
    mean: 'Mean',
    interval: 'Interval',
    quarters: 'Quartiles',
    median: 'Median',
    since: (year) => `Since ${year}`,
    scale: (low, high) => `${low} to ${high}`,
    organisation: 'Organisation',
    index: 'Score',
    respondents: 'Respondents',
    quality: 'Quality',
    sharing: 'How the result is shared',
  },
  participation: (members) => `${members} organisations are in the edition`,
  sharing: {
    public: 'Openly, with everybody',
    named: 'By name, with others who share by name',
    anonymous: 'In the figures of groups only',
  },
  leftOut: (count) =>
    `${count} organisations have measured themselves and are not in it: their result could not be computed.`,
  response: (organisations, respondents) => `Respondents of those who share openly (${organisations}): ${respondents}.`,
  responseHidden:
    'Of those that do not share openly the edition publishes no number of respondents, so no response rate of all can be given.',
  groups: 'Municipal groups',
  groupsSpan: (high, low) => `Highest mean: ${high}. Lowest: ${low}.`,
  oneGroup: 'No group is large enough to be shown.',
  parts: 'Part by part',
  areas: 'Areas',
  appendix: 'Appendix: all parts, groups and method',
  allParts: 'All parts, of all in the edition',
  dimensionsOfGroups: 'Groups and dimensions, means',
  county: 'Counties, among those who share by name or openly',
  size: 'Size, among those who share by name or openly',
  publicMembers: 'Those who share openly',
  publicNote: 'In the order of their names. Only those who have chosen to share openly are named.',
  noPublic: 'No organisation shares openly.',
  levels: {
    dimension: 'Total and dimensions',
    category: 'Categories',
    factor: 'Factors',
    area: 'Areas',
    item: 'Statements',
  },
  all: 'All in the edition',
  grades: { green: 'green', amber: 'amber', red: 'red', joint: 'joint answer' },
  hidden: 'What is not shown, and why',
  hiddenNone: 'All groups and values are shown.',
  hiddenCohorts: (names) =>
    `.. too few organisations in the group: ${names}. Then no values are shown, so that no single organisation can be worked out.`,
  hiddenSpread: (count, of, { mean, median, quartiles, tails }) =>
    `.. the quartiles are not shown in ${count} of ${of} groups, and then no interval either. The mean asks for at least ${mean} organisations, the median for ${median}, the quartiles for ${quartiles} and the tenths for ${tails}; for more where so many share anonymously that one could otherwise be worked out.`,
  hiddenParts: (names) => `- missing, or not shown: ${names}`,
  changeMissing: 'No change is given for parts whose questions have changed, or where one of the values is not shown.',
  words: 'Words in the report',
  method: 'How the figures are made',
  methodTexts: (method, instrument) => [
    `The figures are the edition’s own, as published. The score of every organisation is computed by method ${method} with the instrument ${instrument}. Means, medians, quartiles and tenths are of the organisations’ scores, in which every organisation weighs the same.`,
    'The interval is computed from the published quartiles and the number of organisations; it holds the true mean in 19 cases of 20 if those in the edition are like those that are not. So it is no new value from which anything could be worked out.',
    'An edition never changes after it is published. Before that it is attacked: a program tries to work out what is not shown.',
  ],
  audit: (date, tried) => `The attack was made on ${date}: ${tried} attempts, and nothing was found.`,
  auditMissing: 'The edition has no report of an attack.',
  recipe: (hash) => `Checksum of the recipe: ${hash}`,
  content: (hash) => `Checksum of the content: ${hash}`,
  licence: (licence) => `Licence of the questionnaire: ${licence}.`,
  sheets: {
    all: 'All',
    main: 'Main groups',
    group: 'Municipal groups',
    county: 'Counties',
    size: 'Size',
    public: 'Share openly',
    definitions: 'Words and signs',
  },
  change: (year) => `Change since ${year}`,
  edition: 'Edition',
  editionText: (number, year) => `${year}, number ${number}`,
}

export const nationalWords: Readonly<Record<ReportLanguage, NationalWords>> = { sv, en }
