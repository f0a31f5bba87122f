import { decodeLink, fromBase64Url, sealAnswers, toBase64Url } from '@mognad/sealing'
import { expect } from 'vitest'

/** Answers as a respondent's browser does: asks the door how things stand, seals to the box, sends one envelope. */
export async function answerByLink(address: string, link: string, answers: readonly number[]): Promise<void> {
  const { roundId, invitationId, token } = decodeLink(link)!
  const door = (path: string, method: string, body: object) =>
    fetch(`${address}/respond${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const who = { invitation: invitationId, token: toBase64Url(token) }
  const box = (await (await fetch(`${address}/respond/rounds/${roundId}/box`)).json()) as Record<string, string>
  const status = (await (await door('/status', 'POST', who)).json()) as { keyGroup: string; revision: number }
  const envelope = await sealAnswers({
    publicKey: fromBase64Url(box['publicKey']!)!,
    batchId: box['batch']!,
    keyGroupId: status.keyGroup,
    envelopeBytes: Number(box['envelopeBytes']),
    answers,
  })
  const put = await door('/answer', 'PUT', {
    ...who,
    revision: status.revision + 1,
    envelope: toBase64Url(envelope),
  })
  expect(put.status).toBe(204)
}
