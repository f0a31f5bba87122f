import type { Device } from './lighthouse.ts'

/** A page that is measured, and its bars. */
export interface AuditedPage {
  readonly name: string
  /** after the system's address; null for a respondent's own link */
  readonly path: string | null
  readonly device: Device
  /** who reads it; nobody without */
  readonly reader?: string
  /** bytes over the network; the client's start has a test of its own */
  readonly scriptBytes?: number
}

const keyUser = 'nyckelanvandare@nacka.example'

/** What people open most: respondents and the public on a phone, key users and managements at a desk. */
export const auditedPages: readonly AuditedPage[] = [
  { name: 'Questionnaire', path: null, device: 'phone', scriptBytes: 100_000 },
  { name: 'Vad är Mognad?', path: '/om', device: 'phone' },
  { name: 'Så räknar vi', path: '/metod', device: 'phone' },
  { name: 'Så skyddas svaren', path: '/integritet', device: 'phone' },
  { name: 'Öppna resultat', path: '/offentligt', device: 'phone' },
  { name: 'Översikt', path: '/', device: 'desktop', reader: keyUser },
  { name: 'Mätning', path: '/matning', device: 'desktop', reader: keyUser },
  { name: 'Resultat', path: '/resultat', device: 'desktop', reader: keyUser },
  { name: 'Jämförelse', path: '/jamforelse', device: 'desktop', reader: keyUser },
  { name: 'Organisation', path: '/organisation', device: 'desktop', reader: keyUser },
]
