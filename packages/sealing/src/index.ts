export { boxKeyFromPkcs8, makeBoxKey, unwrapBoxKey, type BoxKey, type MadeBoxKey } from './box-key.ts'
export { fromBase64Url, toBase64Url } from './bytes.ts'
export { codeCheck, formatCode, isCodeCheck, makeCode, normaliseCode } from './code.ts'
export {
  envelopeBytes,
  envelopeBytesWithText,
  openEnvelope,
  sealAnswers,
  type AnswersToSeal,
  type SealedEnvelope,
} from './envelope.ts'
export { fingerprint, fingerprintText, isFingerprintOf } from './fingerprint.ts'
export { decodeLink, encodeLink, type RespondentLink } from './link.ts'
export { Unreadable, WrongCode } from './sealing-errors.ts'
