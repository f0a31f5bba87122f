import { useSearchParams } from 'react-router'
import { Page } from '../../../components/page/Page.tsx'
import { Empty, Failed } from '../../../components/page/states.tsx'
import { PublicResultsDocument } from '../../../generated/graphql.ts'
import { formatIndex } from '../../../lib/format.ts'
import { localised, useText } from '../../../lib/i18n.ts'
import { maturityInstrument } from '../../../lib/instrument.ts'
import { AboutPublic } from './AboutPublic.tsx'
import { usePublicAnswer } from './public-answer.ts'
import { middleOf, type PublicList } from './public-sharers.ts'
import { PublicFrame } from './PublicFrame.tsx'
import { ResultsComing } from './ResultsComing.tsx'
import { SharersSection } from './SharersSection.tsx'

/**
 * Everybody who has chosen that everybody may see, for everybody: no account, no sign-in. Frame, title and lead are the same
 * elements before and after the answer: what a reader has begun to read stays where it is.
 */
export function PublicResultsPage() {
  const { t, language } = useText()
  const { data, error, again } = usePublicAnswer(PublicResultsDocument, {})
  const [search] = useSearchParams()
  const lists = data?.publicResults
  const asked = search.get('enkat') ?? maturityInstrument
  const list = lists?.find(({ edition }) => edition.instrumentKey === asked) ?? lists?.[0]
  const name = t('publicResults.name')
  const title = list ? t('publicResults.listTitle', { count: list.sharers.length }) : name
  return (
    <PublicFrame>
      <Page
        eyebrow={
          list
            ? t('publicResults.eyebrow', {
                name: localised(list.edition.title, language),
                year: list.edition.reportingYear,
                number: list.edition.number,
              })
            : '\u00a0'
        }
        title={title}
        documentTitle={list ? `${title} · ${name}` : name}
        synthetic={list?.edition.synthetic ?? false}
        busy={!data && !error}
        lead={<Lead list={list} />}
      >
        {lists && list ? (
          <>
            <SharersSection list={list} lists={lists} />
            <AboutPublic edition={list.edition} />
          </>
        ) : error ? (
          <Failed error={error} retry={again} />
        ) : data ? (
          <Empty title={t('publicResults.emptyTitle')}>{t('publicResults.emptyText')}</Empty>
        ) : (
          <ResultsComing rows={10} />
        )}
      </Page>
    </PublicFrame>
  )
}

/** Whose results these are, and where their middle lies as soon as it is known. */
function Lead({ list }: { list: PublicList | undefined }) {
  const { t, language } = useText()
  const middle = list && middleOf(list.sharers)
  return (
    <>
      <p>{t(list?.edition.collection === 'JOINT' ? 'openData.computed' : 'publicResults.lead')}</p>
      {middle && (
        <p>
          {t('publicResults.leadMiddle', {
            median: formatIndex(middle.median, language),
            low: formatIndex(middle.low, language),
            high: formatIndex(middle.high, language),
          })}
        </p>
      )}
    </>
  )
}
