import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { isPopulation } from '@mognad/model/organisations/new-organisation'
import { useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { AddOrganisationDocument, SkrGroupsDocument, type AddableKind } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { Appointed } from './AppointedNotice.tsx'
import { isKeyUser, KeyUserFields, nobodyYet } from './KeyUserFields.tsx'

const kinds = ['MUNICIPALITY', 'REGION', 'AGENCY', 'COMPANY'] as const satisfies readonly AddableKind[]

/** One more organisation with its first key user: without the one there is not the other. */
export function AddOrganisation({ onAdded }: { onAdded(made: Appointed): void }) {
  const { t, language } = useText()
  const { data } = useQuery(SkrGroupsDocument)
  const [add, { loading, error }] = useMutation(AddOrganisationDocument)
  const [kind, setKind] = useState<AddableKind>('MUNICIPALITY')
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [group, setGroup] = useState('')
  const [inhabitants, setInhabitants] = useState('')
  const [keyUser, setKeyUser] = useState(nobodyYet)
  const [asked, setAsked] = useState(false)
  const isInhabited = kind === 'MUNICIPALITY' || kind === 'REGION'
  // Written as people write it: 110 000.
  const population = isInhabited ? Number(inhabitants.replaceAll(/[\s.]/g, '') || Number.NaN) : null
  const isCounted = population === null || isPopulation(population)
  const isReady = code.trim() !== '' && name.trim() !== '' && isCounted && isKeyUser(keyUser)
  const submit = async () => {
    setAsked(true)
    if (!isReady) return
    const person = { name: keyUser.name.trim(), email: keyUser.email.trim(), language }
    const skrGroup = kind === 'MUNICIPALITY' && group ? group : null
    const input = { kind, code: code.trim(), name: name.trim(), skrGroup, population, keyUser: person }
    const answer = await add({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    onAdded(answer.data.addOrganisation)
    setCode('')
    setName('')
    setInhabitants('')
    setKeyUser(nobodyYet)
    setAsked(false)
  }
  return (
    <form
      className="card add-organisation"
      noValidate
      aria-label={t('nationalOrganisations.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="add-organisation-fields">
        <Choice
          label={t('nationalOrganisations.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`nationalOrganisations.kinds.${value}`) }))}
          onChange={(value) => setKind(value as AddableKind)}
        />
        <Textfield
          data-size="sm"
          label={t('nationalOrganisations.name')}
          autoComplete="off"
          value={name}
          error={asked && name.trim() === '' && t('nationalOrganisations.nameMissing')}
          onChange={(event) => setName(event.target.value)}
        />
        <Textfield
          data-size="sm"
          label={t(`nationalOrganisations.codes.${kind}`)}
          autoComplete="off"
          value={code}
          error={asked && code.trim() === '' && t('nationalOrganisations.codeMissing')}
          onChange={(event) => setCode(event.target.value)}
        />
        {isInhabited && (
          <Textfield
            data-size="sm"
            label={t('nationalOrganisations.population')}
            description={t('nationalOrganisations.populationHelp')}
            inputMode="numeric"
            autoComplete="off"
            value={inhabitants}
            error={asked && !isCounted && t('nationalOrganisations.populationWrong')}
            onChange={(event) => setInhabitants(event.target.value)}
          />
        )}
        {kind === 'MUNICIPALITY' && (
          <Choice
            label={t('nationalOrganisations.group')}
            value={group}
            options={[
              { value: '', label: t('nationalOrganisations.noGroup') },
              ...(data?.skrGroups ?? []).map((each) => ({ value: each.code, label: `${each.code} ${each.name}` })),
            ]}
            onChange={setGroup}
          />
        )}
      </div>
      <h3>{t('nationalOrganisations.firstKeyUser')}</h3>
      <KeyUserFields value={keyUser} asked={asked} onChange={setKeyUser} />
      {error && <ActFailed error={error} />}
      <div>
        <Button type="submit" loading={loading}>
          {t('nationalOrganisations.addConfirm')}
        </Button>
      </div>
    </form>
  )
}
