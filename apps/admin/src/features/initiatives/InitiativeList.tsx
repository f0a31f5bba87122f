import type { ReactNode } from 'react'
import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { InitiativeListPartsFragment, InitiativesQuery } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { initiativePath } from '../../lib/paths.ts'
import { reasonText } from './initiative-words.ts'

type Ranked = InitiativesQuery['initiatives']['nodes'][number]

/** One entry for each initiative, with what speaks for it. */
export function InitiativeList({ entries }: { entries: readonly Ranked[] }) {
  const { t, language } = useText()
  return (
    <ol className="initiative-list">
      {entries.map(({ initiative, reasons }) => {
        const said = reasons
          .map((reason) => reasonText(reason, initiative.organisation.name, t, language))
          .filter((text) => text !== null)
        return (
          <li key={initiative.id} className="card">
            <InitiativeHead initiative={initiative} />
            {said.length > 0 && (
              <div className="initiative-reasons">
                <strong>{t('inspiration.why')}</strong>
                <ul>
                  {said.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}

interface HeadProps {
  initiative: InitiativeListPartsFragment
  /** whose it is goes without saying among one's own */
  isOwn?: boolean
  /** one below what stands above it on the page */
  heading?: 'h2' | 'h3'
  children?: ReactNode
}

/** What an initiative is, in its title, two lines and its tags. */
export function InitiativeHead({ initiative, isOwn = false, heading: Heading = 'h3', children }: HeadProps) {
  const { t, language } = useText()
  const { id, title, what, purpose, reach, stage, effort, factors, organisation, followed, copyId } = initiative
  const facts = [
    ...(isOwn ? [] : [organisation.name]),
    `${t(`inspiration.purposes.${purpose}`)}, ${t(`inspiration.reaches.${reach}`).toLocaleLowerCase(language)}`,
    t(`inspiration.stages.${stage}`),
    t(`inspiration.efforts.${effort}`),
  ]
  return (
    <>
      <Heading>
        <Link to={initiativePath(id)} lang={initiative.language.toLowerCase()}>
          {title}
        </Link>
      </Heading>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {what && (
        <p className="initiative-what" lang={initiative.language.toLowerCase()}>
          {what}
        </p>
      )}
      <p className="initiative-factors">
        {factors.map((factor) => (
          <Tag key={factor.node} data-size="sm" data-color="neutral">
            {localised(factor.title, language)}
          </Tag>
        ))}
        {followed && (
          <Tag data-size="sm" data-color="info">
            {t('inspiration.followed')}
          </Tag>
        )}
        {copyId && !isOwn && (
          <Tag data-size="sm" data-color="info">
            {t('inspiration.alsoOwn')}
          </Tag>
        )}
      </p>
      {children}
    </>
  )
}
