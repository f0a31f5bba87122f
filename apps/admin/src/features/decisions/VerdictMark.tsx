import {
  CheckmarkCircleFillIcon,
  CheckmarkCircleIcon,
  EyeSlashIcon,
  HourglassIcon,
  QuestionmarkCircleIcon,
  XMarkOctagonFillIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import type { TargetVerdict } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

const icons = {
  REACHED_FOR_CERTAIN: CheckmarkCircleFillIcon,
  PROBABLY_REACHED: CheckmarkCircleIcon,
  CANNOT_BE_TOLD: QuestionmarkCircleIcon,
  NOT_REACHED: XMarkOctagonIcon,
  MISSED: XMarkOctagonFillIcon,
  NOT_MEASURED: HourglassIcon,
  NOT_SHOWN: EyeSlashIcon,
} as const satisfies Record<TargetVerdict, unknown>

/** What is said of a target: a shape of its own and the words; colour only repeats them. Null: it is being judged. */
export function VerdictMark({ verdict }: { verdict: TargetVerdict | null }) {
  const { t } = useText()
  const Icon = verdict === null ? HourglassIcon : icons[verdict]
  return (
    <span className="verdict" data-verdict={verdict ?? 'WAITING'}>
      <Icon aria-hidden fontSize="1.25rem" />
      {verdict === null ? t('decisions.beingJudged') : t(`decisions.verdicts.${verdict}`)}
    </span>
  )
}
