import { Textfield } from '@digdir/designsystemet-react'
import { useText } from '../../lib/i18n.ts'

export interface KeyUserDraft {
  readonly name: string
  readonly email: string
}

export const nobodyYet: KeyUserDraft = { name: '', email: '' }

export function isKeyUser({ name, email }: KeyUserDraft): boolean {
  return name.trim() !== '' && /^\S+@\S+\.\S+$/.test(email.trim())
}

interface Props {
  value: KeyUserDraft
  /** Whether somebody has tried to send it. */
  asked: boolean
  onChange(value: KeyUserDraft): void
}

/** Who is to run an organisation. */
export function KeyUserFields({ value, asked, onChange }: Props) {
  const { t } = useText()
  const { name, email } = value
  return (
    <div className="add-organisation-fields">
      <Textfield
        label={t('nationalOrganisations.keyUserName')}
        autoComplete="off"
        value={name}
        error={asked && name.trim() === '' && t('nationalOrganisations.nameMissing')}
        onChange={(event) => onChange({ name: event.target.value, email })}
      />
      <Textfield
        label={t('people.email')}
        type="email"
        autoComplete="off"
        value={email}
        error={asked && !isKeyUser({ name: 'x', email }) && t('errors.ADDRESS_BAD')}
        onChange={(event) => onChange({ name, email: event.target.value })}
      />
    </div>
  )
}
