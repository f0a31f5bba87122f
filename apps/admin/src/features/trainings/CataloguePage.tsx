import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import type { TrainingPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import { NationalNav } from '../editions/NationalNav.tsx'
import { filterKeys, useCatalogueAddress } from './catalogue-address.ts'
import { filtered } from './catalogue-filter.ts'
import { CatalogueFilters } from './CatalogueFilters.tsx'
import { CatalogueTable } from './CatalogueTable.tsx'
import { LearningNav } from './LearningNav.tsx'
import { TrainingPanel } from './TrainingPanel.tsx'
import type { Tag } from './training-tags.ts'
import { useCatalogue } from './useCatalogue.ts'

export interface Tags {
  readonly areas: readonly Tag[]
  readonly factors: readonly Tag[]
}

/** Trainings, workshops and material: the national catalogue and the own one, filtered and searched. */
export function CataloguePage() {
  const { t } = useText()
  const { organisation } = useSignedIn()
  const { trainings, tags, keeps, error, refetch } = useCatalogue()
  const title =
    trainings && trainings.length > 0
      ? t('trainings.catalogueTitle', { count: trainings.length })
      : t('trainings.tabs.catalogue')
  return (
    <Page
      eyebrow={organisation ? `${t('nav.learning')} · ${organisation.name}` : t('nav.national')}
      title={title}
      documentTitle={`${t('nav.learning')} · ${t('trainings.tabs.catalogue')}`}
      lead={<p>{t(organisation ? 'trainings.catalogueLead' : 'trainings.nationalLead')}</p>}
      busy={!trainings && !error}
      actions={
        keeps && (
          <>
            <Button asChild>
              <Link to={paths.newTraining}>{t('trainings.add')}</Link>
            </Button>
            <Button asChild variant="secondary">
              <Link to={paths.trainingImport}>{t('trainings.import.title')}</Link>
            </Button>
          </>
        )
      }
    >
      {organisation ? <LearningNav /> : <NationalNav />}
      {trainings && tags ? (
        <Catalogue trainings={trainings} tags={tags} keeps={keeps} />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  )
}

interface Props {
  trainings: readonly TrainingPartsFragment[]
  tags: Tags
  keeps: boolean
}

function Catalogue({ trainings, tags, keeps }: Props) {
  const { t } = useText()
  const { filter, open, isFiltered, choose } = useCatalogueAddress()
  const [said, setSaid] = useState('')
  const found = filtered(trainings, filter)
  if (trainings.length === 0)
    return <Empty title={t('trainings.catalogueEmpty')}>{t('trainings.catalogueEmptyText')}</Empty>
  const noFilter = Object.fromEntries(filterKeys.map((key) => [key, null]))
  return (
    <>
      <div className="section">
        <CatalogueFilters trainings={trainings} tags={tags} />
        <div role="status" className="catalogue-about">
          <p className="subtle">{t('trainings.found', { count: found.length })}</p>
          {isFiltered && (
            <Button variant="tertiary" data-size="sm" onClick={() => choose(noFilter)}>
              {t('trainings.clear')}
            </Button>
          )}
        </div>
        {said && (
          <Alert data-color="success" role="status">
            <p>{said}</p>
          </Alert>
        )}
        {found.length > 0 && <CatalogueTable trainings={found} tags={tags} />}
      </div>
      {open && (
        <TrainingPanel
          key={open}
          trainingId={open}
          tags={tags}
          keeps={keeps}
          onRetired={(name) => setSaid(t('trainings.retired', { name }))}
          onClose={() => choose({ insats: null })}
        />
      )}
    </>
  )
}
