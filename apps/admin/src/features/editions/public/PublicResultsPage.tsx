import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'react-router'
import { Page } from '../../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../../components/page/states.tsx'
import { PublicResultsDocument } from '../../../generated/graphql.ts'
import { formatIndex } from '../../../lib/format.ts'
import { localised, useText } from '../../../lib/i18n.ts'
import { maturityInstrument } from '../../../lib/instrument.ts'
import { AboutPublic } from './AboutPublic.tsx'
import { middleOf, type PublicList } from './public-sharers.ts'
import { PublicFrame } from './PublicFrame.tsx'
import { SharersSection } from './SharersSection.tsx'

/** Everybody who has chosen that everybody may see, for everybody: no account, no sign-in. */
export function PublicResultsPage() {
  const { t } = useText()
  const { data, error, refetch } = useQuery(PublicResultsDocument)
  const [search] = useSearchParams()
  const lists = data?.publicResults
  const asked = search.get('enkat') ?? maturityInstrument
  const list = lists?.find(({ edition }) => edition.instrumentKey === asked) ?? lists?.[0]
  if (lists && list) return <Sharers list={list} lists={lists} />
  const title = t('publicResults.name')
  return (
    <PublicFrame>
      <Page title={title} documentTitle={title} busy={!data && !error}>
        {error ? (
          <Failed error={error} retry={refetch} />
        ) : data ? (
          <Empty title={t('publicResults.emptyTitle')}>{t('publicResults.emptyText')}</Empty>
        ) : (
          <Loading rows={10} />
        )}
      </Page>
    </PublicFrame>
  )
}

function Sharers({ list, lists }: { list: PublicList; lists: readonly PublicList[] }) {
  const { t, language } = useText()
  const { edition, sharers } = list
  const title = t('publicResults.listTitle', { count: sharers.length })
  const middle = middleOf(sharers)
  return (
    <PublicFrame>
      <Page
        eyebrow={t('publicResults.eyebrow', {
          name: localised(edition.title, language),
          year: edition.reportingYear,
          number: edition.number,
        })}
        title={title}
        documentTitle={`${title} · ${t('publicResults.name')}`}
        synthetic={edition.synthetic}
        lead={
          <p>
            {t(edition.collection === 'JOINT' ? 'openData.computed' : 'publicResults.lead')}
            {middle &&
              ` ${t('publicResults.leadMiddle', {
                median: formatIndex(middle.median, language),
                low: formatIndex(middle.low, language),
                high: formatIndex(middle.high, language),
              })}`}
          </p>
        }
      >
        <SharersSection list={list} lists={lists} />
        <AboutPublic edition={edition} />
      </Page>
    </PublicFrame>
  )
}
