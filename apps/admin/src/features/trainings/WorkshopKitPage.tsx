import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { Link, Navigate, useParams } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Empty, Failed, Loading } from '../../components/page/states.tsx'
import { TypesetWorkshopDocument, WorkshopKitDocument, type WorkshopKitQuery } from '../../generated/graphql.ts'
import { blobOf } from '../../lib/base64.ts'
import { saveFile } from '../../lib/csv.ts'
import { formatIndex, formatShare } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { paths, workshopPath } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { Agenda } from './Agenda.tsx'
import { areasOf } from './training-tags.ts'
import { lengthText } from './training-words.ts'
import './learning.css'

/** A workshop on one area from the own result: to read on screen, and to print and pass round the table. */
export function WorkshopKitPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Kit organisation={organisation} /> : <Navigate to={paths.catalogue} replace />
}

function Kit({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const { area = '' } = useParams()
  const { data, error, refetch } = useQuery(WorkshopKitDocument, {
    variables: { organisationId: organisation.id, area },
  })
  if (data?.workshopKit) return <ShownKit kit={data.workshopKit} organisation={organisation} />
  const title = t('trainings.kit.title')
  return (
    <Page
      eyebrow={<Link to={paths.learning}>{t('nav.learning')}</Link>}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={title}
      busy={!data && !error}
    >
      {error ? (
        <Failed error={error} retry={refetch} />
      ) : data ? (
        <Empty title={t('trainings.emptyTitle')} action={<Link to={paths.rounds}>{t('trainings.kit.toRounds')}</Link>}>
          {t('trainings.kit.emptyText')}
        </Empty>
      ) : (
        <Loading rows={6} />
      )}
    </Page>
  )
}

type ShownKit = NonNullable<WorkshopKitQuery['workshopKit']>

function ShownKit({ kit, organisation }: { kit: ShownKit; organisation: HomeOrganisation }) {
  const { t, language } = useText()
  const { round, area, minutes, mean, questions, hidden, agenda, materials } = kit
  const name = localised(kit.title, language)
  const title = t('trainings.kit.of', { area: name })
  const others = areasOf(round.instrumentVersion.nodes, language).filter(({ id }) => id !== area)
  return (
    <Page
      eyebrow={<Link to={paths.learning}>{t('nav.learning')}</Link>}
      synthetic={round.synthetic}
      title={title}
      documentTitle={title}
      lead={
        <p>
          {t('trainings.kit.lead', {
            organisation: organisation.name,
            round: round.name,
            length: lengthText(minutes, t),
          })}{' '}
          {mean == null
            ? t('trainings.kit.meanHidden')
            : t('trainings.kit.mean', { mean: formatIndex(mean, language, 0) })}
        </p>
      }
      actions={
        <>
          <KitDocument organisationId={organisation.id} area={area} />
          <Button variant="secondary" onClick={() => window.print()}>
            {t('trainings.kit.print')}
          </Button>
        </>
      }
    >
      <nav className="kit-areas" aria-label={t('trainings.kit.otherAreas')}>
        <ul className="facts">
          {others.map((other) => (
            <li key={other.id}>
              <Link to={workshopPath(other.id)}>{t('trainings.kit.of', { area: other.title })}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <Section title={t('trainings.agenda')}>
        <div className="card">
          <Agenda points={agenda} />
        </div>
      </Section>
      <Section
        title={t('trainings.kit.questions', { count: questions.length })}
        note={<p>{t('trainings.kit.note')}</p>}
      >
        <Questions questions={questions} />
        {hidden > 0 && <p className="table-note">{t('trainings.kit.hidden', { count: hidden })}</p>}
      </Section>
      <Section title={t('trainings.materials')}>
        <ul className="kit-list">
          {materials.map((one) => (
            <li key={one.sv}>{localised(one, language)}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

/** The kit as a PDF that screen readers can read, in the language of the page. */
function KitDocument({ organisationId, area }: { organisationId: string; area: string }) {
  const { t, language } = useText()
  const [typeset, { loading, error }] = useMutation(TypesetWorkshopDocument)
  const fetchIt = async () => {
    const input = { organisationId, area, language: language === 'sv' ? ('SV' as const) : ('EN' as const) }
    const answer = await typeset({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    const { name, content } = answer.data.typesetWorkshop
    saveFile(name, 'application/pdf', blobOf(content))
  }
  return (
    <>
      <Button loading={loading} onClick={() => void fetchIt()}>
        {t('trainings.kit.pdf')}
      </Button>
      {error && <ActFailed error={error} />}
    </>
  )
}

function Questions({ questions }: Pick<ShownKit, 'questions'>) {
  const { t, language } = useText()
  return (
    <ol className="kit-questions">
      {questions.map(({ kind, node, factor, statement, mean, dontKnow, question }) => (
        <li key={node} className="card">
          <p className="card-kicker">{t(`trainings.kit.kinds.${kind}`, { factor: localised(factor, language) })}</p>
          <blockquote>{localised(statement, language)}</blockquote>
          <p className="subtle">
            {t('trainings.kit.index', { mean: formatIndex(mean, language, 0) })}
            {dontKnow != null && ` ${t('trainings.kit.dontKnow', { share: formatShare(dontKnow, language) })}`}
          </p>
          <p>{localised(question, language)}</p>
          <div className="kit-notes" aria-hidden="true" />
        </li>
      ))}
    </ol>
  )
}
