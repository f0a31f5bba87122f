import type { ReportLanguage } from '@mognad/model/reports/report'

/** Words that a reader of a report may not know, as the glossary explains them; a test compares the two. */
export const reportTerms: Readonly<Record<ReportLanguage, readonly (readonly [word: string, meaning: string])[]>> = {
  sv: [
    [
      'indexvärde',
      'Ett tal mellan 0 och 100 som sammanfattar svaren på en del av enkäten. Högre betyder att fler instämmer i påståendena. Det är inte procent.',
    ],
    [
      'osäkerhetsintervall',
      'Så långt kan indexvärdet ligga från det som visas, eftersom alla inte har svarat och de som har svarat inte tycker lika. Ju fler svar, desto smalare intervall.',
    ],
    [
      'visas inte',
      'För få svar ligger bakom värdet, eller så skulle det gå att räkna ut ett värde med för få svar. Därför står det inget tal, så att ingen kan pekas ut.',
    ],
    [
      'vet inte',
      'Ett eget svar för den som inte kan bedöma ett påstående. Det räknas aldrig som lågt, utan visas för sig.',
    ],
    [
      'typ',
      'Ett av fyra lägen som förmåga och arv bildar tillsammans: bromsad, outnyttjad grund, i motvind eller i medvind. Ligger ni nära en gräns kan läget vara ett annat.',
    ],
    [
      'jämförelsegrupp',
      'De organisationer ni jämförs med: alla, en grupp som SKR har satt samman, länet, de som liknar er mest eller en lista som ni själva har valt.',
    ],
    [
      'utgåva',
      'En färdig och granskad uppsättning jämförelsesiffror. En publicerad utgåva ändras aldrig; rättelser kommer i nästa.',
    ],
    [
      'trolig plats',
      'De platser där en organisation hamnar i 90 fall av 100 när osäkerheten räknas in. Plats 1 är högst.',
    ],
    [
      'klart högre, klart bättre',
      'Skillnaden är större än vad osäkerheten kan förklara, när allt som jämförs på sidan prövas på en gång. Annars går värdena inte att skilja åt.',
    ],
    [
      'svarsfrekvens',
      'Hur stor andel av dem som bjöds in som har svarat. Den visas inte där färre än sju är inbjudna.',
    ],
    [
      'vikt',
      'Hur mycket en del räknas när flera delar läggs samman till en. Vikterna ligger fast i varje version av mätinstrumentet.',
    ],
  ],
  en: [
    [
      'score',
      'A number between 0 and 100 that sums up the answers to a part of the questionnaire. Higher means that more people agree with the statements. It is not a percentage.',
    ],
    [
      'interval',
      'How far the score may lie from what is shown, since not everybody has answered and those who have do not all think alike. The more answers, the narrower the interval.',
    ],
    [
      'hidden',
      'Too few answers lie behind the value, or a value with too few answers could be worked out from it. So there is no number, and nobody can be singled out.',
    ],
    [
      "don't know",
      'An answer of its own for somebody who cannot judge a statement. It never counts as low, and is shown apart.',
    ],
    [
      'type',
      'One of four positions that capability and heritage make together: held back, untapped foundation, into the wind or with the wind. Close to a border the position may be another.',
    ],
    [
      'cohort',
      'The organisations you are compared with: all of them, a group put together by SKR, the county, those most similar to you, or a list that you have chosen yourselves.',
    ],
    [
      'edition',
      'A finished and audited set of comparison figures. A published edition never changes; corrections come in the next one.',
    ],
    [
      'likely place',
      'The places where an organisation ends up in 90 cases of 100 when the uncertainty is counted in. Place 1 is the highest.',
    ],
    [
      'clearly higher',
      'The difference is larger than the uncertainty can explain, with everything compared on the page tested at once. Otherwise the values cannot be told apart.',
    ],
    [
      'response rate',
      'The share of those invited who have answered. It is not shown where fewer than seven are invited.',
    ],
    [
      'weight',
      'How much a part counts when several parts are put together into one. The weights are fixed in each version of the instrument.',
    ],
  ],
}
