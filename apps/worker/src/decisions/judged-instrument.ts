/** The questionnaire that decisions are followed up by. */
export const judgedInstrument = 'digital-maturity'
