/** Every address of the admin client. Swedish words: the addresses are read and shared by Swedish readers. */
export const paths = {
  signIn: '/logga-in',
  start: '/start/:token',
  overview: '/',
  rounds: '/matning',
  round: '/matning/:roundId',
  result: '/resultat',
  comparison: '/jamforelse',
  national: '/nationellt',
  openData: '/oppna-data',
  settings: '/installningar',
} as const

export function roundPath(roundId: string): string {
  return `/matning/${roundId}`
}

/** The result of one round, optionally of one group in it. */
export function resultPath(roundId: string): string {
  return `/resultat?omgang=${roundId}`
}
