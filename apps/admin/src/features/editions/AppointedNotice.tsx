import { Alert, Button } from '@digdir/designsystemet-react'
import { Copyable } from '../../components/copy/Copyable.tsx'
import type { AppointedPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { startAddress } from '../../lib/paths.ts'

export type Appointed = AppointedPartsFragment

/** The one-time link, shown once; or a word that none is needed. */
export function AppointedNotice({
  appointed: { organisation, token },
  onClose,
}: {
  appointed: Appointed
  onClose(): void
}) {
  const { t } = useText()
  const title = t('nationalOrganisations.appointed', { name: organisation.name })
  return (
    <Alert data-color="success" role="status">
      <h2>{title}</h2>
      {token ? (
        <>
          <p>{t('nationalOrganisations.linkText')}</p>
          <Copyable label={title} text={startAddress(token)} />
        </>
      ) : (
        <p>{t('nationalOrganisations.known')}</p>
      )}
      <Button variant="secondary" onClick={onClose}>
        {t('people.saved')}
      </Button>
    </Alert>
  )
}
