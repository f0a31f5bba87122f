import { useMutation } from '@apollo/client/react'
import { Alert, Button, Dialog, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { InstrumentProblem } from '@mognad/model/instruments/instrument-problem'
import { proposedVersion, versionProblem } from '@mognad/model/instruments/instrument-versions'
import { levelOf, nodesOf } from '@mognad/model/instruments/nodes-of'
import { ActFailed } from '../../components/page/states.tsx'
import { InstrumentsDocument, PublishInstrumentDraftDocument } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { partOfPath, placeWords } from './draft-places.ts'
import { useEditor } from './editor-context.ts'
import type { DraftDesk } from './useDraftWork.ts'

interface Props {
  draftId: string
  desk: DraftDesk
  problems: readonly InstrumentProblem[]
  warnings: readonly InstrumentProblem[]
  publishedVersions: readonly string[]
}

/** What bars the draft, what to think about, what it does to the series; then its number, and out. */
export function ReviewPart({ draftId, desk, problems, warnings, publishedVersions }: Props) {
  const { t } = useText()
  const { draft, former } = useEditor()
  const [version, setVersion] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const number = version ?? proposedVersion(former, draft)
  const wrong = versionProblem(number, publishedVersions)
  const isReady = problems.length === 0 && wrong === null
  return (
    <>
      <section className="draft-card card">
        <h3>
          {problems.length === 0
            ? t('instruments.review.noProblems')
            : t('instruments.review.problems', { count: problems.length })}
        </h3>
        <Remarks remarks={problems} />
      </section>
      {warnings.length > 0 && (
        <section className="draft-card card">
          <h3>{t('instruments.review.warnings', { count: warnings.length })}</h3>
          <p className="subtle">{t('instruments.review.warningsNote')}</p>
          <Remarks remarks={warnings} />
        </section>
      )}
      <section className="draft-card card">
        <SeriesLost />
      </section>
      <section className="draft-card card">
        <h3>{t('instruments.review.publish')}</h3>
        <p>{t('instruments.review.publishNote')}</p>
        <div className="draft-version">
          <Textfield
            label={t('instruments.review.version')}
            description={t('instruments.review.versionNote', { newest: former.version })}
            value={number}
            error={wrong && t(`instruments.review.versionWrong.${wrong}`, { newest: publishedVersions[0] })}
            onChange={(event) => setVersion(event.target.value.trim())}
          />
        </div>
        <div>
          <Button aria-disabled={!isReady} onClick={() => isReady && setAsking(true)}>
            {t('instruments.review.publishAs', { version: number })}
          </Button>
          {problems.length > 0 && (
            <p className="subtle">{t('instruments.review.barred', { count: problems.length })}</p>
          )}
        </div>
      </section>
      {asking && <PublishDialog {...{ draftId, desk }} version={number} onClose={() => setAsking(false)} />}
    </>
  )
}

/** Each with a way to its field. */
function Remarks({ remarks }: { remarks: readonly InstrumentProblem[] }) {
  const { t, language } = useText()
  const { draft } = useEditor()
  if (remarks.length === 0) return null
  return (
    <ul className="draft-remarks">
      {remarks.map(({ path, code, message }) => (
        <li key={`${path} ${code}`}>
          <Link to={`?del=${partOfPath(draft, path)}&falt=${encodeURIComponent(path)}`}>
            {placeWords(draft, path, t, language)}
          </Link>
          : {localised(message, language)}
        </li>
      ))}
    </ul>
  )
}

/** Which parts begin a new series, by name: the statements that cause it, and what is above them. */
function SeriesLost() {
  const { t, language } = useText()
  const { draft, former, compared } = useEditor()
  const before = new Map(nodesOf(former).map((node) => [node.id, node]))
  const after = new Map(nodesOf(draft).map((node) => [node.id, node]))
  const name = (id: string) => {
    const node = before.get(id) ?? after.get(id)
    if (!node) return id
    if (node.level === 'total') return t('levels.TOTAL')
    return localised(node.title, language)
  }
  const { lost, added } = compared
  const title =
    lost.length === 0
      ? t('instruments.review.lostNone', { version: former.version })
      : t('instruments.review.lost', { count: lost.length, version: former.version })
  const levels = ['total', 'dimension', 'area', 'category', 'factor', 'item'] as const
  return (
    <>
      <h3>{title}</h3>
      <p className="subtle">
        {t(lost.length === 0 ? 'instruments.review.lostNoneNote' : 'instruments.review.lostNote')}
      </p>
      {lost.length > 0 && (
        <dl className="fact-list">
          {levels.map((level) => {
            const here = lost.filter((id) => levelOf(id) === level)
            if (here.length === 0) return null
            return (
              <div key={level}>
                <dt>{t(`levels.${level.toUpperCase() as 'TOTAL'}`)}</dt>
                <dd>
                  {here
                    .map((id) => (after.has(id) ? name(id) : t('instruments.review.gone', { name: name(id) })))
                    .join(', ')}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {added.length > 0 && <p>{t('instruments.review.added', { names: added.map(name).join(', ') })}</p>}
    </>
  )
}

function PublishDialog({
  draftId,
  desk,
  version,
  onClose,
}: Pick<Props, 'draftId' | 'desk'> & { version: string; onClose(): void }) {
  const { t } = useText()
  const navigate = useNavigate()
  const { compared, draft } = useEditor()
  const [publish, { loading, error }] = useMutation(PublishInstrumentDraftDocument, {
    refetchQueries: [InstrumentsDocument],
  })
  const [unsaved, setUnsaved] = useState(false)
  const confirm = async () => {
    if (!(await desk.save())) return setUnsaved(true)
    setUnsaved(false)
    const input = { id: draftId, revision: desk.latestRevision(), version, acceptLost: compared.lost.length }
    const answer = await publish({ variables: { input } }).catch(() => null)
    if (answer?.data) await navigate(paths.instruments, { state: { published: { title: draft.title, version } } })
  }
  return (
    <Dialog open aria-labelledby="publish-instrument" onClose={onClose} closeButton={t('actions.cancel')}>
      <h2 id="publish-instrument">{t('instruments.review.confirmTitle', { version })}</h2>
      <p>{t('instruments.review.confirmText')}</p>
      {compared.lost.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          <p>{t('instruments.review.confirmLost', { count: compared.lost.length })}</p>
        </Alert>
      )}
      {compared.lost.length > 0 && <SeriesLost />}
      {unsaved && (
        <Alert data-color="danger" data-size="sm" role="alert">
          <p>{t('instruments.review.notSaved')}</p>
        </Alert>
      )}
      {error && <ActFailed error={error} />}
      <div className="dialog-actions">
        <Button loading={loading} onClick={() => void confirm()}>
          {t('instruments.review.confirm')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('actions.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
