import type { BoxKeyInput } from '../../../generated/graphql.ts'

/** A key and its code, in this browser only; `key` is what may leave it. */
export interface MadeKey {
  code: string
  fingerprint: string
  key: BoxKeyInput
}

/** Made where the code shall be known, and nowhere else. The sealing code is fetched when it is first needed. */
export async function makeKey(boxId: string): Promise<MadeKey> {
  const sealing = await import('@mognad/sealing')
  const code = sealing.makeCode()
  const { publicKey, wrappedKey, salt, codeCheck } = await sealing.makeBoxKey(boxId, code)
  const text = sealing.toBase64Url
  return {
    code,
    fingerprint: sealing.fingerprintText(await sealing.fingerprint(publicKey)),
    key: { publicKey: text(publicKey), wrappedKey: text(wrappedKey), salt: text(salt), codeCheck: text(codeCheck) },
  }
}

/** The fingerprint of a public key as people compare it. */
export async function fingerprintOf(publicKey: string): Promise<string | null> {
  const sealing = await import('@mognad/sealing')
  const bytes = sealing.fromBase64Url(publicKey)
  return bytes && sealing.fingerprintText(await sealing.fingerprint(bytes))
}

/** Whether this can be the code. Nothing leaves the browser. */
export async function isCode(text: string, codeCheck: string): Promise<boolean> {
  const sealing = await import('@mognad/sealing')
  const check = sealing.fromBase64Url(codeCheck)
  return check !== null && sealing.isCodeCheck(text, check)
}

/** The last eight signs of a code, as they are typed back. */
export function lastEight(code: string): string {
  return code.replaceAll('-', '').slice(-8)
}

const inText = /[0-7O][0-9A-Z]{3}(?:[-\u2010-\u2015 ]?[0-9A-Z]{4}){5}[-\u2010-\u2015 ]?[0-9A-Z]{2}(?![0-9A-Z])/i

/** The code in a file that was made here, or in whatever else was dropped; null when there is none. */
export function codeInText(text: string): string | null {
  return inText.exec(text)?.[0] ?? null
}
