import type { ReportLanguage } from '@mognad/model/reports/report'
import type { ChangeWarning, NoChangeReason } from '@mognad/model/scores/compare-rounds'

/** How a change is called in a sentence: the verdict together with its direction. */
export type ChangeWord = 'higher' | 'lower' | 'slightlyHigher' | 'slightlyLower' | 'equal' | 'unknown'

/** `▲` clear, `△` certain but small, `=` practically equal, `?` cannot be told: readable without colour. */
export const changeSigns: Readonly<Record<ChangeWord, string>> = {
  higher: '▲',
  lower: '▼',
  slightlyHigher: '△',
  slightlyLower: '▽',
  equal: '=',
  unknown: '?',
}

const sv = {
  title: 'Digital mognad',
  footer: (organisation: string, year: number) => `${organisation} · Digital mognad ${year}`,
  demonstration: 'Demonstration: syntetiska svar',
  subtitle: (round: string, made: string) => `${round} · rapport till nämnd och styrelse, framtagen ${made}`,
  notShown: (name: string) => `${name}: resultatet visas inte`,
  notShownText:
    'Färre än sju har svarat, eller så skulle ett värde med för få svar gå att räkna ut. Då visas inga värden alls, så att ingen kan pekas ut.',
  sentence: {
    alone: (name: string, value: string) => `${name}: ${value}`,
    higher: (year: number) => `, klart högre än ${year}`,
    lower: (year: number) => `, klart lägre än ${year}`,
    slightlyHigher: (year: number) => `, något högre än ${year}`,
    slightlyLower: (year: number) => `, något lägre än ${year}`,
    equal: (year: number) => `, ungefär som ${year}`,
    unknown: (year: number) => `, går inte att skilja från ${year}`,
  },
  lead: (answered: string) =>
    `${answered} svarande ligger bakom resultatet. Index går från 0 till 100, där ett högre värde betyder högre digital mognad. Det är inte procent. Inom parentes står osäkerhetsintervallet.`,
  leadHidden:
    'Index går från 0 till 100, där ett högre värde betyder högre digital mognad. Det är inte procent. Inom parentes står osäkerhetsintervallet.',
  rate: (answered: string, invited: string, rate: string) => `${answered} av ${invited} inbjudna har svarat (${rate}).`,
  grades: {
    green: 'Kvalitet: grön, resultatet står för organisationen.',
    amber: 'Kvalitet: gul, läs resultatet med viss försiktighet.',
    red: 'Kvalitet: röd. För få har svarat för att resultatet ska stå för organisationen, och det ingår inte i jämförelser.',
    joint: 'Svaren är gemensamma för organisationen och har inget osäkerhetsintervall.',
  },
  position: 'Läget, totalt och för varje dimension',
  columns: {
    part: 'Del',
    index: 'Index',
    interval: 'Osäkerhetsintervall',
    since: (year: number) => `Sedan ${year}`,
    scale: '0 till 100',
    respondents: 'Svarande',
    dontKnow: 'Vet inte',
    own: 'Ni',
    median: 'Median',
    place: 'Trolig plats',
    counts: 'Klart högre än / lägre än',
    weight: 'Vikt',
  },
  total: 'Totalt',
  type: (name: string) => `Typ: ${name}`,
  typeBorder: (name: string, others: string) => `Typ: ${name}, på gränsen till ${others}`,
  typeUnknown: 'Typen går inte att avgöra',
  typeUnknownText: 'Svaren är för få: osäkerheten når in i flera typer. Den troligaste beskrivs här.',
  typeBorderText: 'Osäkerheten når över till mer än en typ. Den troligaste beskrivs här.',
  typeHidden: 'Typen visas inte',
  typeHiddenText: 'Ett av de två värden som typen bygger på visas inte.',
  advice: 'Råd:',
  noEarlier: 'Det finns ingen tidigare mätning med samma mätinstrument att jämföra med.',
  changeSince: 'Förändring',
  changeMeanings: {
    higher: 'klart högre',
    lower: 'klart lägre',
    slightlyHigher: 'säkert högre, men mindre än fem steg',
    slightlyLower: 'säkert lägre, men mindre än fem steg',
    equal: 'ungefär som förut: säkert mindre än fem steg',
    unknown: 'går inte att avgöra; det är inte samma sak som oförändrat',
  },
  notCompared: {
    missing: 'jämförs inte: värdet visas inte i båda mätningarna',
    tooFew: 'jämförs inte: färre än 15 har svarat i någon av mätningarna',
    joint: 'jämförs inte: svaren är gemensamma och saknar osäkerhetsintervall',
    lowQuality: 'jämförs inte: för få har svarat i någon av mätningarna för att resultatet ska stå för organisationen',
    otherWording: 'jämförs inte: frågorna eller deras vikter har ändrats',
    new: 'jämförs inte: enheten fanns inte i förra mätningen',
    notApart: 'jämförs inte: personerna visades bara tillsammans med andra i förra mätningen',
  } satisfies Record<NoChangeReason, string>,
  warnings: {
    responseRate:
      'Svarsfrekvensen skiljer mer än 20 procentenheter mellan mätningarna; en skillnad kan bero på vilka som har svarat.',
    targetGroup: 'Mätningarna riktade sig till olika målgrupper.',
  } satisfies Record<ChangeWarning, string>,
  trend: 'År för år',
  trendNote:
    'Intervallen är de som gäller vid jämförelse mellan år; de är bredare än ovan, för de räknar också med att andra personer hade kunnat svara.',
  trendBroken: (years: string) =>
    `* Ny serie: mätinstrumentet ändrades, så värdet jämförs inte med året innan (${years}).`,
  year: 'År',
  parts: 'Del för del',
  partsSpan: (high: string, low: string) => `Högst: ${high}. Lägst: ${low}.`,
  standOuts: 'Styrkor och svagheter',
  standOutsNote: 'Bara faktorer som med säkerhet skiljer sig från ert totala index.',
  strengths: 'Styrkor',
  weaknesses: 'Svagheter',
  standOut: (name: string, gap: string) => `${name}: ${gap} mot totalt`,
  none: { strengths: 'Ingen faktor ligger säkert högre.', weaknesses: 'Ingen faktor ligger säkert lägre.' },
  tooFew: 'För få faktorer visas för att några ska kunna lyftas fram.',
  comparison: (cohort: string) => `Jämfört med ${cohort}`,
  cohort: {
    all: 'alla som har mätt sig',
    main: (key: string) => `kommungrupp ${key}`,
    named: (name: string) => `kommungruppen ${name.toLocaleLowerCase('sv')}`,
  },
  comparisonNote: (members: string, year: number, published: string) =>
    `Gruppen har ${members} organisationer i utgåvan för ${year}, publicerad ${published}. Trolig plats: där ni hamnar i 90 fall av 100 när osäkerheten räknas in; plats 1 är högst.`,
  replaced: (cohort: string) => `Er egen grupp är för liten för att visas. Jämförelsen gäller därför ${cohort}.`,
  noComparison: 'Det finns ingen publicerad jämförelse för året som ni ingår i.',
  place: (low: string, high: string, of: string) => (low === high ? `${low} av ${of}` : `${low}–${high} av ${of}`),
  appendix: 'Bilaga: alla delar, ord och metod',
  allParts: 'Alla delar som visas',
  allPartsNote: 'Svarande är de som har svarat i de grupper som ligger bakom värdet. Vet inte räknas aldrig som lågt.',
  allChangesNote:
    '▲ ▼ klart högre eller lägre, △ ▽ säkert men mindre än fem steg, = ungefär som förut, ? går inte att avgöra, - jämförs inte. Faktorer, områden och påståenden prövas var för sig, nivå för nivå.',
  statement: (id: string, text: string) => `${id}. ${text}`,
  hidden: 'Det som inte visas, och varför',
  hiddenCount: (count: number, of: number) =>
    count === 0 ? `Alla ${of} delar visas.` : `${count} av ${of} delar visas inte.`,
  hiddenReasons: {
    hidden: '.. visas inte: för få svar ligger bakom, eller så skulle ett värde med för få svar gå att räkna ut',
    missing: '- uppgift saknas: ingen har tagit ställning',
    notApplicable: '. inte tillämpligt',
  },
  detailsHidden: 'Andel vet inte visas inte: någon av de grupper som ingår har färre än femton svarande.',
  bounds:
    '≥ och ≤: nästan alla har valt det högsta eller lägsta svaret. Mer visas inte, så att inget enskilt svar kan räknas ut.',
  words: 'Ord i rapporten',
  method: 'Så är siffrorna framtagna',
  methodText: (method: string, instrument: string) =>
    `Varje påståendes medelvärde räknas om till 0–100. Medelvärdena vägs samman uppåt med mätinstrumentets vikter, och enheterna viktas efter antal anställda. Osäkerhetsintervallen rymmer det sanna värdet i 19 fall av 20. Grupper med färre än sju svar visas aldrig, och inte heller det som skulle göra att de gick att räkna ut. Metod ${method}, mätinstrument ${instrument}.`,
  recipe: (hash: string) => `Beräkningsreceptets kontrollsumma: ${hash}`,
  licence: (licence: string) => `Enkätens licens: ${licence}.`,
}

type Words = typeof sv

const en: Words = {
  title: 'Digital maturity',
  footer: (organisation, year) => `${organisation} · Digital maturity ${year}`,
  demonstration: 'Demonstration: synthetic answers',
  subtitle: (round, made) => `${round} · report for the board, made on ${made}`,
  notShown: (name) => `${name}: the result is not shown`,
  notShownText:
    'Fewer than seven have answered, or a value with too few answers could be worked out. Then no values are shown at all, so that nobody can be singled out.',
  sentence: {
    alone: (name, value) => `${name}: ${value}`,
    higher: (year) => `, clearly higher than ${year}`,
    lower: (year) => `, clearly lower than ${year}`,
    slightlyHigher: (year) => `, somewhat higher than ${year}`,
    slightlyLower: (year) => `, somewhat lower than ${year}`,
    equal: (year) => `, about the same as ${year}`,
    unknown: (year) => `, cannot be told apart from ${year}`,
  },
  lead: (answered) =>
    `${answered} respondents stand behind the result. Scores go from 0 to 100, where higher is more digitally mature. They are not percentages. In parentheses stands the interval.`,
  leadHidden:
    'Scores go from 0 to 100, where higher is more digitally mature. They are not percentages. In parentheses stands the interval.',
  rate: (answered, invited, rate) => `${answered} of ${invited} invited have answered (${rate}).`,
  grades: {
    green: 'Quality: green, the result stands for the organisation.',
    amber: 'Quality: amber, read the result with some caution.',
    red: 'Quality: red. Too few have answered for the result to stand for the organisation, and it is in no comparison.',
    joint: 'The answers are joint ones of the organisation and have no interval.',
  },
  position: 'Where we stand, in total and for each dimension',
  columns: {
    part: 'Part',
    index: 'Score',
    interval: 'Interval',
    since: (year) => `Since ${year}`,
    scale: '0 to 100',
    respondents: 'Respondents',
    dontKnow: 'Don’t know',
    own: 'You',
    median: 'Median',
    place: 'Likely place',
    counts: 'Clearly higher / lower than',
    weight: 'Weight',
  },
  total: 'Total',
  type: (name) => `Type: ${name}`,
  typeBorder: (name, others) => `Type: ${name}, on the border to ${others}`,
  typeUnknown: 'The type cannot be told',
  typeUnknownText:
    'The answers are too few: the uncertainty reaches into several types. The likeliest is described here.',
  typeBorderText: 'The uncertainty reaches into more than one type. The likeliest is described here.',
  typeHidden: 'The type is not shown',
  typeHiddenText: 'One of the two values that the type rests on is not shown.',
  advice: 'Advice:',
  noEarlier: 'There is no earlier measurement with the same instrument to compare with.',
  changeSince: 'Change',
  changeMeanings: {
    higher: 'clearly higher',
    lower: 'clearly lower',
    slightlyHigher: 'certainly higher, but by less than five points',
    slightlyLower: 'certainly lower, but by less than five points',
    equal: 'about as before: certainly less than five points',
    unknown: 'cannot be told; that is not the same as unchanged',
  },
  notCompared: {
    missing: 'not compared: the value is not shown in both measurements',
    tooFew: 'not compared: fewer than 15 have answered in one of the measurements',
    joint: 'not compared: the answers are joint and have no interval',
    lowQuality:
      'not compared: too few have answered in one of the measurements for the result to stand for the organisation',
    otherWording: 'not compared: the questions or their weights have changed',
    new: 'not compared: the unit was not there in the earlier measurement',
    notApart: 'not compared: its people were shown only together with others in the earlier measurement',
  },
  warnings: {
    responseRate:
      'The response rates of the measurements differ by more than 20 percentage points; a difference may be due to who has answered.',
    targetGroup: 'The measurements were meant for different people.',
  },
  trend: 'Year by year',
  trendNote:
    'The intervals are those for comparing years; they are wider than above, since they also count with other people having answered.',
  trendBroken: (years) =>
    `* New series: the instrument has changed, so the value is not compared with the year before (${years}).`,
  year: 'Year',
  parts: 'Part by part',
  partsSpan: (high, low) => `Highest: ${high}. Lowest: ${low}.`,
  standOuts: 'Strengths and weaknesses',
  standOutsNote: 'Only factors that certainly differ from your total score.',
  strengths: 'Strengths',
  weaknesses: 'Weaknesses',
  standOut: (name, gap) => `${name}: ${gap} against the total`,
  none: { strengths: 'No factor is certainly higher.', weaknesses: 'No factor is certainly lower.' },
  tooFew: 'Too few factors are shown for any to be singled out.',
  comparison: (cohort) => `Compared with ${cohort}`,
  cohort: {
    all: 'all who have measured themselves',
    main: (key) => `municipal group ${key}`,
    named: (name) => `the group ${name}`,
  },
  comparisonNote: (members, year, published) =>
    `The group has ${members} organisations in the edition for ${year}, published on ${published}. Likely place: where you end up in 90 cases of 100 when the uncertainty is counted in; place 1 is the highest.`,
  replaced: (cohort) => `Your own group is too small to be shown. The comparison is therefore with ${cohort}.`,
  noComparison: 'There is no published comparison for the year that you are in.',
  place: (low, high, of) => (low === high ? `${low} of ${of}` : `${low}–${high} of ${of}`),
  appendix: 'Appendix: all parts, words and method',
  allParts: 'All parts that are shown',
  allPartsNote:
    'Respondents are those who have answered in the groups behind the value. “Don’t know” never counts as low.',
  allChangesNote:
    '▲ ▼ clearly higher or lower, △ ▽ certain but less than five points, = about as before, ? cannot be told, - not compared. Factors, areas and statements are each judged as a family, level by level.',
  statement: (id, text) => `${id}. ${text}`,
  hidden: 'What is not shown, and why',
  hiddenCount: (count, of) => (count === 0 ? `All ${of} parts are shown.` : `${count} of ${of} parts are not shown.`),
  hiddenReasons: {
    hidden: '.. not shown: too few answers lie behind, or a value with too few answers could be worked out',
    missing: '- missing: nobody has taken a stand',
    notApplicable: '. not applicable',
  },
  detailsHidden: 'The share of “don’t know” is not shown: one of the groups in it has fewer than fifteen respondents.',
  bounds:
    '≥ and ≤: nearly all have chosen the highest or lowest answer. No more is shown, so that no single answer can be worked out.',
  words: 'Words in the report',
  method: 'How the figures are made',
  methodText: (method, instrument) =>
    `The mean of every statement is turned into 0–100. The means are weighed together upwards by the weights of the instrument, and units are weighted by headcount. The intervals hold the true value in 19 cases of 20. Groups with fewer than seven answers are never shown, nor what would let them be worked out. Method ${method}, instrument ${instrument}.`,
  recipe: (hash) => `Checksum of the recipe: ${hash}`,
  licence: (licence) => `Licence of the questionnaire: ${licence}.`,
}

export const reportWords: Readonly<Record<ReportLanguage, Words>> = { sv, en }
export type ReportWords = Words
