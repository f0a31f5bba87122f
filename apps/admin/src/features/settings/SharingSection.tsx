import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button, Fieldset, Radio } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import { Term } from '../../components/term/Term.tsx'
import { ChooseSharingLevelDocument, SharingDocument, type SharingLevel } from '../../generated/graphql.ts'
import { maturityInstrument } from '../../lib/instrument.ts'
import { useText } from '../../lib/i18n.ts'
import { sharingAnchor } from '../../lib/paths.ts'
import { SharingPreview } from './SharingPreview.tsx'

const levels: readonly SharingLevel[] = ['OWN_ONLY', 'ANONYMOUS', 'NAMED', 'PUBLIC']

/** A key user chooses how openly the organisation shares, and sees beforehand what others will see. */
export function SharingSection({ organisationId }: { organisationId: string }) {
  const { t } = useText()
  const variables = { organisationId, instrumentKey: maturityInstrument }
  const { data, error, refetch } = useQuery(SharingDocument, { variables })
  const [choose, choice] = useMutation(ChooseSharingLevelDocument)
  const [chosen, setChosen] = useState<SharingLevel | null>(null)
  const organisation = data?.organisation
  const place = useRef<HTMLDivElement>(null)
  const asked = useLocation().hash === `#${sharingAnchor}`
  const isKnown = organisation !== undefined && organisation !== null
  // A link that leads to this part leads both eye and keyboard there, after the page itself has taken the focus.
  useEffect(() => {
    if (!asked || !isKnown) return
    const frame = requestAnimationFrame(() => {
      place.current?.scrollIntoView()
      place.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [asked, isKnown])
  if (!organisation) {
    return (
      <Section title={t('sharing.title')} term={<Term word="sharingLevel" />}>
        {error ? <Failed error={error} retry={refetch} /> : <Loading rows={4} />}
      </Section>
    )
  }
  const level = chosen ?? organisation.sharingLevel
  const save = () =>
    choose({ variables: { input: { organisationId, level } } })
      .then(() => setChosen(null))
      .catch(() => null) // shown as choice.error
  return (
    <div id={sharingAnchor} ref={place} tabIndex={-1} className="sharing-place">
      <Section title={t('sharing.title')} term={<Term word="sharingLevel" />} note={t('sharing.note')}>
        <div className="sharing">
          <form
            className="sharing-levels"
            onSubmit={(event) => {
              event.preventDefault()
              void save()
            }}
          >
            <Fieldset>
              <Fieldset.Legend>{t('sharing.legend')}</Fieldset.Legend>
              {levels.map((each) => (
                <Radio
                  key={each}
                  name="sharing-level"
                  value={each}
                  label={t(`settings.sharingLevels.${each}`)}
                  description={t(`sharing.levels.${each}.help`)}
                  checked={each === level}
                  onChange={() => setChosen(each)}
                />
              ))}
            </Fieldset>
            {choice.error && <ActFailed error={choice.error} />}
            {choice.data && !chosen && (
              <Alert data-color="success" data-size="sm" role="status">
                <p>{t('sharing.saved')}</p>
              </Alert>
            )}
            <Button type="submit" loading={choice.loading} disabled={level === organisation.sharingLevel}>
              {t('sharing.save')}
            </Button>
          </form>
          <SharingPreview organisation={organisation} edition={data.editions.nodes[0] ?? null} level={level} />
        </div>
      </Section>
    </div>
  )
}
