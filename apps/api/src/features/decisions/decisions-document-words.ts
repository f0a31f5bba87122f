import { roleTitles, trainingRoles, type TrainingRole } from '@mognad/model/trainings/training'

export type DocumentLanguage = 'sv' | 'en'

const rolesIn = (language: DocumentLanguage) =>
  Object.fromEntries(trainingRoles.map((role) => [role, roleTitles[role][language].toLowerCase()])) as Record<
    TrainingRole,
    string
  >
const dayIn = (locale: string) => (day: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** What the follow-up for the board says. */
export const documentWords = {
  sv: {
    title: 'Uppföljning av beslut',
    percent: '\u00a0%',
    subtitle: (day: string) => `Läget ${day}`,
    day: dayIn('sv-SE'),
    lead: (decisions: number, targets: number, reached: number) =>
      `${decisions === 1 ? 'Ett beslut följs' : `${decisions} beslut följs`} upp med ${targets === 1 ? 'ett mål' : `${targets} mål`}. ${reached === 0 ? 'Inget av dem är nått eller troligen nått.' : `${reached} av dem är nådda eller troligen nådda.`}`,
    summary: 'Hur målen står',
    summaryHeader: ['Bedömning', 'Antal mål'],
    overdue: (count: number) =>
      count === 1 ? 'Ett mål har passerat sitt datum' : `${count} mål har passerat sitt datum`,
    overdueHeader: ['Beslut', 'Mål', 'Måldatum', 'Ansvarig'],
    header: ['Mål', 'Ska nå', 'Senast', 'Bedömning', 'Underlag'],
    noTargets: 'Beslutet har inga mål.',
    beingJudged: 'bedöms',
    notDone: 'inte markerad som gjord',
    done: (day: string) => `gjord ${day}`,
    unseen: (count: number) => (count === 1 ? 'en enhet som du inte ser' : `${count} enheter som du inte ser`),
    reading: 'Så läses bedömningarna',
    readingHeader: ['Bedömning', 'Betyder'],
    note: 'Ett indexvärde bygger på enkätsvar och har ett osäkerhetsintervall på 95 procent. Ett mål för flera enheter bedöms efter den enhet som är längst ifrån det. Avståndet till en median räknas som om medianen vore exakt.',
    bodies: {
      council: 'Kommunfullmäktige',
      'executive-board': 'Kommunstyrelsen',
      committee: 'Nämnd',
      'company-board': 'Bolagsstyrelse',
      management: 'Ledningen',
    },
    verdicts: {
      reachedForCertain: 'Klart nått',
      probablyReached: 'Troligen nått',
      cannotBeTold: 'Går inte att säga',
      notReached: 'Inte nått',
      missed: 'Missat',
      notMeasured: 'Inte mätt än',
      notShown: 'Visas inte',
    },
    means: {
      reachedForCertain: 'Hela osäkerhetsintervallet ligger på eller över målet, eller det räknade är uppnått.',
      probablyReached: 'Värdet ligger på eller över målet, men intervallet når nedanför det.',
      cannotBeTold: 'Värdet ligger under målet, men intervallet når upp till det.',
      notReached: 'Hela intervallet ligger under målet, eller det räknade är inte uppnått.',
      missed: 'Inte nått, och måldatum har passerat.',
      notMeasured: 'Det finns ännu inget resultat att bedöma efter.',
      notShown: 'Det finns ett resultat, men för få har svarat för att det ska få visas.',
    },
    gaps: {
      notMeasured: 'inte mätt än',
      hidden: 'visas inte: för få svar',
      joint: 'gemensamma svar: inget intervall',
      missing: 'saknas',
      notApplicable: 'inte aktuellt',
    },
    cohorts: { all: 'alla', main: 'huvudgruppen', group: 'SKR-gruppen' },
    roles: rolesIn('sv'),
    aims: {
      score: (node: string, threshold: string, units: string) =>
        `${node}: index minst ${threshold}${units === '' ? '' : ` i ${units}`}`,
      responseRate: (threshold: string) => `Svarsfrekvens minst ${threshold}\u00a0%`,
      gap: (node: string, points: string, below: boolean, cohort: string) =>
        points === '0'
          ? `${node}: minst i nivå med medianen för ${cohort}`
          : below
            ? `${node}: högst ${points} under medianen för ${cohort}`
            : `${node}: minst ${points} över medianen för ${cohort}`,
      training: (training: string, threshold: string, role: string) =>
        `${training}: minst ${threshold}\u00a0% av ${role}`,
      action: 'Åtgärden är gjord',
    },
  },
  en: {
    title: 'Follow-up of decisions',
    percent: '%',
    subtitle: (day: string) => `As of ${day}`,
    day: dayIn('en-GB'),
    lead: (decisions: number, targets: number, reached: number) =>
      `${decisions === 1 ? 'One decision is' : `${decisions} decisions are`} followed up by ${targets === 1 ? 'one target' : `${targets} targets`}. ${reached === 0 ? 'None of them is reached or probably reached.' : `${reached} of them ${reached === 1 ? 'is' : 'are'} reached or probably reached.`}`,
    summary: 'How the targets stand',
    summaryHeader: ['Verdict', 'Targets'],
    overdue: (count: number) => (count === 1 ? 'One target is past its date' : `${count} targets are past their date`),
    overdueHeader: ['Decision', 'Target', 'Due', 'Responsible'],
    header: ['Target', 'To reach', 'Due', 'Verdict', 'Rests on'],
    noTargets: 'The decision has no targets.',
    beingJudged: 'being judged',
    notDone: 'not marked as done',
    done: (day: string) => `done on ${day}`,
    unseen: (count: number) => (count === 1 ? 'one unit that you do not see' : `${count} units that you do not see`),
    reading: 'How to read the verdicts',
    readingHeader: ['Verdict', 'Means'],
    note: 'An index value rests on answers and has a 95 per cent interval. A target for several units is judged by the unit that is furthest from it. The distance from a median is computed as if the median were exact.',
    bodies: {
      council: 'Municipal council',
      'executive-board': 'Municipal executive board',
      committee: 'Committee',
      'company-board': 'Board of a company',
      management: 'Management',
    },
    verdicts: {
      reachedForCertain: 'Clearly reached',
      probablyReached: 'Probably reached',
      cannotBeTold: 'Cannot be told',
      notReached: 'Not reached',
      missed: 'Missed',
      notMeasured: 'Not measured yet',
      notShown: 'Not shown',
    },
    means: {
      reachedForCertain: 'The whole interval lies at or above the target, or what is counted is attained.',
      probablyReached: 'The value lies at or above the target, but the interval reaches below it.',
      cannotBeTold: 'The value lies below the target, but the interval reaches up to it.',
      notReached: 'The whole interval lies below the target, or what is counted is not attained.',
      missed: 'Not reached, and its date has passed.',
      notMeasured: 'There is no result yet to judge by.',
      notShown: 'There is a result, but too few have answered for it to be shown.',
    },
    gaps: {
      notMeasured: 'not measured yet',
      hidden: 'not shown: too few answers',
      joint: 'joint answers: no interval',
      missing: 'missing',
      notApplicable: 'not applicable',
    },
    cohorts: { all: 'all', main: 'the main group', group: 'the SKR group' },
    roles: rolesIn('en'),
    aims: {
      score: (node: string, threshold: string, units: string) =>
        `${node}: index at least ${threshold}${units === '' ? '' : ` in ${units}`}`,
      responseRate: (threshold: string) => `Response rate at least ${threshold}%`,
      gap: (node: string, points: string, below: boolean, cohort: string) =>
        points === '0'
          ? `${node}: at least level with the median of ${cohort}`
          : below
            ? `${node}: at most ${points} below the median of ${cohort}`
            : `${node}: at least ${points} above the median of ${cohort}`,
      training: (training: string, threshold: string, role: string) => `${training}: at least ${threshold}% of ${role}`,
      action: 'The action is done',
    },
  },
} as const
