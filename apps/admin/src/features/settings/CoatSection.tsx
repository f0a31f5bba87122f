import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { FileChoice } from '../../components/files/FileChoice.tsx'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import { ChooseCoatDocument, CoatDocument, RemoveCoatDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

interface Props {
  organisation: { id: string; name: string }
}

/** The coat of arms on the organisation's documents: seen as it will be printed, chosen anew, removed. */
export function CoatSection({ organisation }: Props) {
  const { t } = useText()
  const variables = { organisationId: organisation.id }
  const { data, error, refetch } = useQuery(CoatDocument, { variables })
  const [choose, choice] = useMutation(ChooseCoatDocument)
  const [remove, removal] = useMutation(RemoveCoatDocument)
  if (!data)
    return (
      <Section title={t('coat.title')}>
        {error ? <Failed error={error} retry={refetch} /> : <Loading rows={2} />}
      </Section>
    )
  const { coat } = data
  const act = (done: Promise<unknown>) => done.then(() => refetch()).catch(() => null) // shown below
  const failure = choice.error ?? removal.error
  const isBusy = choice.loading || removal.loading
  const said = failure || isBusy ? null : choice.data ? 'chosen' : removal.data ? 'removed' : null
  return (
    <Section title={t('coat.title')} note={t('coat.note')}>
      <div className="card coat" aria-busy={isBusy}>
        {coat ? (
          <img
            className="coat-picture"
            src={`data:image/png;base64,${coat.content}`}
            width={coat.width}
            height={coat.height}
            alt={t('coat.alt', { name: organisation.name })}
          />
        ) : (
          <p className="coat-none subtle">{t('coat.none')}</p>
        )}
        <div className="coat-acts">
          <FileChoice
            label={t('coat.label')}
            file={null}
            help={t('coat.help')}
            kinds=".png,.svg,image/png,image/svg+xml"
            onChoose={({ content }) => {
              removal.reset()
              void act(choose({ variables: { input: { ...variables, content } } }))
            }}
          />
          {coat && (
            <Button
              variant="tertiary"
              data-color="danger"
              loading={removal.loading}
              onClick={() => {
                choice.reset()
                void act(remove({ variables: { input: variables } }))
              }}
            >
              {t('coat.remove')}
            </Button>
          )}
          {failure && <ActFailed error={failure} />}
          {said && (
            <Alert data-color="success" data-size="sm" role="status">
              <p>{t(`coat.${said}`)}</p>
            </Alert>
          )}
        </div>
      </div>
    </Section>
  )
}
