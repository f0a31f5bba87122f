import { answerCodes, type AnswersByItem } from '@mognad/model/responses/answer-codes'
import { validateAnswers } from '@mognad/model/responses/validate-answers'
import { loadSealing } from '../sending/load-sealing.ts'
import type { Survey } from './open-survey.ts'

/** Seals what was answered to the round's box, under the label of this key group. */
export async function sealAnswersOf({ box, items }: Survey, answers: AnswersByItem, keyGroupId: string) {
  const codes = answerCodes(items, answers)
  // The server cannot look inside, so what does not fit the instrument must not leave the browser.
  if (validateAnswers(items, codes).length > 0) throw new Error('the answers do not fit the instrument')
  const { sealAnswers } = await loadSealing()
  const { publicKey, batchId, envelopeBytes } = box
  return sealAnswers({ publicKey, batchId, keyGroupId, envelopeBytes, answers: codes })
}
