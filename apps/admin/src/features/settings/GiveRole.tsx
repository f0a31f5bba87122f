import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { UnitPicker, type PickableUnit } from '../../components/units/UnitPicker.tsx'
import { GiveRoleDocument, type GivableRole } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

const roles = ['READER', 'UNIT_MANAGER', 'UNIT_ADMINISTRATOR', 'KEY_USER'] as const satisfies readonly GivableRole[]

interface Props {
  organisationId: string
  units: readonly PickableUnit[]
  onGiven(given: { name: string; token: string | null }): void
}

/** Name, address, role, and of which unit where the role is of one. */
export function GiveRole({ organisationId, units, onGiven }: Props) {
  const { t, language } = useText()
  const [give, { loading, error }] = useMutation(GiveRoleDocument)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<GivableRole>('READER')
  const [unit, setUnit] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const isOfUnit = role === 'UNIT_MANAGER' || role === 'UNIT_ADMINISTRATOR'
  const isReady = name.trim() !== '' && /^\S+@\S+\.\S+$/.test(email.trim()) && (!isOfUnit || unit !== null)
  const submit = async () => {
    setAsked(true)
    if (!isReady) return
    const person = { name: name.trim(), email: email.trim(), language }
    const input = { organisationId, ...person, role, unitId: isOfUnit ? unit : null }
    const answer = await give({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    const { member, token } = answer.data.giveRole
    onGiven({ name: member.name, token: token ?? null })
    setName('')
    setEmail('')
    setUnit(null)
    setAsked(false)
  }
  return (
    <form
      className="give-role card"
      noValidate
      aria-labelledby="give-role"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h3 id="give-role">{t('people.add')}</h3>
      <div className="give-role-fields">
        <Textfield
          label={t('people.name')}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Textfield
          label={t('people.email')}
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </div>
      <Choice
        label={t('people.role')}
        value={role}
        options={roles.map((value) => ({ value, label: t(`people.roles.${value}`) }))}
        onChange={(value) => setRole(value as GivableRole)}
      />
      {isOfUnit && <UnitPicker label={t('people.unit')} units={units} value={unit} onChange={setUnit} />}
      {asked && !isReady && (
        <p className="ds-validation-message" role="alert">
          {t('people.missing')}
        </p>
      )}
      {error && <ActFailed error={error} />}
      <div>
        <Button type="submit" loading={loading}>
          {t('people.give')}
        </Button>
      </div>
    </form>
  )
}
