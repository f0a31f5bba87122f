/** The national questionnaire that every page outside "open data" speaks of. */
export const maturityInstrument = 'digital-maturity'

export const totalNode = 'total'
export const capabilityNode = 'dimension:capability'
export const heritageNode = 'dimension:heritage'
