/** Every address of the admin client. Swedish words: the addresses are read and shared by Swedish readers. */
export const paths = {
  signIn: '/logga-in',
  start: '/start/:token',
  overview: '/',
  organisation: '/organisation',
  organisationImport: '/organisation/importera',
  rounds: '/matning',
  newRound: '/matning/planera',
  round: '/matning/:roundId',
  links: '/matning/:roundId/lankar',
  outbox: '/utkorg',
  roundPlan: '/matning/:roundId/plan',
  roundKey: '/matning/:roundId/nyckel',
  keyHolder: '/nyckel',
  result: '/resultat',
  comparison: '/jamforelse',
  comparisonList: '/jamforelse/lista/:listId',
  decisions: '/beslut',
  newDecision: '/beslut/nytt',
  decisionImport: '/beslut/importera',
  decision: '/beslut/:decisionId',
  decisionEdit: '/beslut/:decisionId/andra',
  inspiration: '/inspiration',
  portfolio: '/inspiration/egna',
  newInitiative: '/inspiration/nytt',
  reportedInitiatives: '/inspiration/anmalda',
  initiative: '/inspiration/:initiativeId',
  initiativeEdit: '/inspiration/:initiativeId/andra',
  learning: '/larande',
  catalogue: '/larande/katalog',
  newTraining: '/larande/katalog/ny',
  trainingImport: '/larande/katalog/importera',
  trainingEdit: '/larande/katalog/:trainingId/andra',
  programmes: '/larande/program',
  newProgramme: '/larande/program/nytt',
  programme: '/larande/program/:programmeId',
  programmeEdit: '/larande/program/:programmeId/andra',
  workshop: '/larande/workshop/:area',
  reports: '/rapporter',
  national: '/nationellt',
  edition: '/nationellt/utgava/:editionId',
  instruments: '/nationellt/instrument',
  instrument: '/nationellt/instrument/:draftId',
  nationalOrganisations: '/nationellt/organisationer',
  openData: '/oppna-data',
  settings: '/installningar',
  about: '/om',
  publicResults: '/offentligt',
  publicResult: '/offentligt/:organisationId',
  method: '/metod',
  privacy: '/integritet',
  accessibility: '/tillganglighet',
} as const

/** Those who share publicly, of one instrument. */
export function publicResultsPath(instrumentKey: string): string {
  return `${paths.publicResults}?enkat=${encodeURIComponent(instrumentKey)}`
}

/** What one organisation shares publicly. */
export function publicResultPath(organisationId: string, instrumentKey: string): string {
  return `${paths.publicResults}/${organisationId}?enkat=${encodeURIComponent(instrumentKey)}`
}

export function roundPath(roundId: string): string {
  return `/matning/${roundId}`
}

/** The slips of a round, to print. */
export function linksPath(roundId: string): string {
  return `/matning/${roundId}/lankar`
}

/** One edition before it is published. */
export function editionPath(editionId: string): string {
  return `/nationellt/utgava/${editionId}`
}

/** The draft of an instrument. */
export function instrumentPath(draftId: string): string {
  return `/nationellt/instrument/${draftId}`
}

export function planPath(roundId: string): string {
  return `/matning/${roundId}/plan`
}

export function keyPath(roundId: string): string {
  return `/matning/${roundId}/nyckel`
}

/** What is handed to a key holder. The token stands after the #, so that no server and no proxy logs it. */
export function keyHolderAddress(token: string): string {
  return `${window.location.origin}${paths.keyHolder}#${token}`
}

/** The result of one round, optionally of one group in it. */
export function resultPath(roundId: string): string {
  return `/resultat?omgang=${roundId}`
}

/** The page that makes a new list. */
export const newList = 'ny'

export function listPath(listId: string): string {
  return `/jamforelse/lista/${listId}`
}

/** The comparison with one cohort or list. */
export function comparisonPath(cohort: string): string {
  return `${paths.comparison}?grupp=${encodeURIComponent(cohort)}`
}

export function decisionPath(decisionId: string): string {
  return `/beslut/${decisionId}`
}

export function decisionEditPath(decisionId: string): string {
  return `/beslut/${decisionId}/andra`
}

export function initiativePath(initiativeId: string): string {
  return `/inspiration/${initiativeId}`
}

export function initiativeEditPath(initiativeId: string): string {
  return `/inspiration/${initiativeId}/andra`
}

/** The catalogue of trainings, narrowed by what its address may say. */
export function cataloguePath(filter: Readonly<Record<string, string>>): string {
  return `${paths.catalogue}?${new URLSearchParams(filter).toString()}`
}

/** One training, lying open beside the catalogue. */
export function trainingPath(trainingId: string): string {
  return cataloguePath({ insats: trainingId })
}

export function trainingEditPath(trainingId: string): string {
  return `/larande/katalog/${trainingId}/andra`
}

export function programmePath(programmeId: string): string {
  return `/larande/program/${programmeId}`
}

export function programmeEditPath(programmeId: string): string {
  return `/larande/program/${programmeId}/andra`
}

/** A new programme that begins with some trainings. */
export function newProgrammePath(trainingIds: readonly string[]): string {
  return trainingIds.length === 0 ? paths.newProgramme : `${paths.newProgramme}?insatser=${trainingIds.join(',')}`
}

/** The workshop on an area of the questionnaire. */
export function workshopPath(area: string): string {
  return `/larande/workshop/${area}`
}

/** The part of the settings in which an organisation chooses how it shares. */
export const sharingAnchor = 'delning'
export const sharingPath = `${paths.settings}#${sharingAnchor}`

/** Where a one-time link leads: whole, since it is handed over outside of the client. */
export function startAddress(token: string): string {
  return `${window.location.origin}/start/${token}`
}
