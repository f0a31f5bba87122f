import { Section } from '../../components/page/Page.tsx'
import { useText } from '../../lib/i18n.ts'

const kept = ['addresses', 'answered', 'answers', 'accounts', 'sessions', 'log'] as const

/** What is kept and for how long, as docs/privacy.md says it: for whoever keeps the register of processing. */
export function RetentionSection() {
  const { t } = useText()
  return (
    <Section title={t('retention.title')} note={t('retention.note')}>
      <dl className="fact-list card">
        {kept.map((what) => (
          <div key={what}>
            <dt>{t(`retention.rows.${what}`)}</dt>
            <dd>{t(`retention.rows.${what}Kept`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
