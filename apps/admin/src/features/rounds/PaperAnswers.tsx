import { useText } from '../../lib/i18n.ts'

/** For those who cannot answer on a screen: the questionnaire to print, and the desk where papers are typed in. */
export function PaperAnswers({ roundId }: { roundId: string }) {
  const { t } = useText()
  return (
    <section className="card">
      <h2>{t('paper.title')}</h2>
      <p className="subtle">{t('paper.text')}</p>
      <p className="paper-links">
        <a href={`/s/${roundId}/papper`} target="_blank" rel="noreferrer">
          {t('paper.print')}
        </a>
        <a href={`/s/${roundId}/inmatning`} target="_blank" rel="noreferrer">
          {t('paper.type')}
        </a>
      </p>
    </section>
  )
}
