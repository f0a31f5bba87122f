export {
  boxKeyFromPkcs8,
  isPublicKey,
  makeBoxKey,
  makeKeyPair,
  unwrapBoxKey,
  type BoxKey,
  type MadeBoxKey,
} from './box-key.ts'
export { fromBase64Url, toBase64Url } from './bytes.ts'
export { codeCheck, formatCode, isCodeCheck, makeCode, normaliseCode } from './code.ts'
export {
  answersInside,
  envelopeBytes,
  envelopeBytesWithText,
  openEnvelope,
  sealAnswers,
  type AnswersToSeal,
  type SealedEnvelope,
} from './envelope.ts'
export { fingerprint, fingerprintText, isFingerprintOf } from './fingerprint.ts'
export { decodeLink, decodeOpenLink, encodeLink, encodeOpenLink, type OpenLink, type RespondentLink } from './link.ts'
export { Unreadable, WrongCode } from './sealing-errors.ts'
