import { useText } from '../../lib/i18n.ts'

/** The file to fill in, in both forms; its titles are in the reader's language. */
export function TemplateLinks() {
  const { t, language } = useText()
  return (
    <span className="template-links">
      {t('organisation.template.words')}{' '}
      <a className="ds-link" href={`/files/unit-template.xlsx?language=${language}`} download>
        XLSX
      </a>{' '}
      {t('organisation.template.or')}{' '}
      <a className="ds-link" href={`/files/unit-template.csv?language=${language}`} download>
        CSV
      </a>
    </span>
  )
}
