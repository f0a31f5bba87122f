import { mostMinutes } from '@mognad/model/trainings/training'
import type { SaveTrainingInput, TrainingForm, TrainingPartsFragment, TrainingRole } from '../../generated/graphql.ts'

/** A training as it is typed: numbers as words, English left empty where it is as the Swedish. */
export interface TrainingDraft {
  readonly titleSv: string
  readonly titleEn: string
  readonly summarySv: string
  readonly summaryEn: string
  readonly providerSv: string
  readonly providerEn: string
  readonly area: string
  readonly factors: readonly string[]
  readonly roles: readonly TrainingRole[]
  readonly form: TrainingForm
  readonly minutes: string
  readonly from: string
  readonly to: string
  readonly languages: readonly ('SV' | 'EN')[]
  readonly link: string
}

export const needed = [
  'titleSv',
  'summarySv',
  'factors',
  'roles',
  'minutes',
  'from',
  'to',
  'languages',
  'providerSv',
  'link',
] as const
export type DraftFault = (typeof needed)[number]

/** What the form opens with: a known training, or an empty one of the organisation. */
export function draftOf(training: TrainingPartsFragment | null, area: string, provider: string): TrainingDraft {
  if (!training)
    return {
      titleSv: '',
      titleEn: '',
      summarySv: '',
      summaryEn: '',
      providerSv: provider,
      providerEn: '',
      area,
      factors: [],
      roles: [],
      form: 'WORKSHOP',
      minutes: '',
      from: '0',
      to: '100',
      languages: ['SV'],
      link: '',
    }
  const { title, summary, provider: giver, maturity } = training
  const english = ({ sv, en }: { sv: string; en: string }) => (en === sv ? '' : en)
  return {
    titleSv: title.sv,
    titleEn: english(title),
    summarySv: summary.sv,
    summaryEn: english(summary),
    providerSv: giver.sv,
    providerEn: english(giver),
    area: training.area,
    factors: training.factors,
    roles: training.roles,
    form: training.form,
    minutes: String(training.minutes),
    from: String(maturity.from),
    to: String(maturity.to),
    languages: training.languages,
    link: training.link ?? '',
  }
}

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null)

/** Fields that have to be mended before it can be saved, in the order of the form. */
export function faultsOf(draft: TrainingDraft): DraftFault[] {
  const [minutes, from, to] = [whole(draft.minutes), whole(draft.from), whole(draft.to)]
  const isWrong: Readonly<Record<DraftFault, boolean>> = {
    titleSv: draft.titleSv.trim() === '',
    summarySv: draft.summarySv.trim() === '',
    factors: draft.factors.length === 0,
    roles: draft.roles.length === 0,
    minutes: minutes === null || minutes < 5 || minutes > mostMinutes,
    from: from === null || from > 100,
    to: to === null || to > 100 || (from !== null && to <= from),
    languages: draft.languages.length === 0,
    providerSv: draft.providerSv.trim() === '',
    link: draft.link.trim() !== '' && !/^https?:\/\/\S+$/.test(draft.link.trim()),
  }
  return needed.filter((field) => isWrong[field])
}

/** The draft as the API takes it; only for one without faults. */
export function inputOf(draft: TrainingDraft, organisationId: string | null, id: string | null): SaveTrainingInput {
  const said = (sv: string, en: string) => ({ sv, en: en.trim() || sv })
  return {
    organisationId,
    id,
    title: said(draft.titleSv, draft.titleEn),
    summary: said(draft.summarySv, draft.summaryEn),
    provider: said(draft.providerSv, draft.providerEn),
    area: draft.area,
    factors: [...draft.factors],
    roles: [...draft.roles],
    form: draft.form,
    minutes: Number(draft.minutes),
    maturityFrom: Number(draft.from),
    maturityTo: Number(draft.to),
    languages: [...draft.languages],
    link: draft.link.trim() || null,
  }
}
