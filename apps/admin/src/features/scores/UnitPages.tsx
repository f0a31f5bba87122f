import { Button } from '@digdir/designsystemet-react'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useResultAddress } from './result-address.ts'

/** The way through the pages of a long list of units; nothing where one page holds them all. */
export function UnitPages({ page, pages }: { page: number; pages: number }) {
  const { t, language } = useText()
  const { choose } = useResultAddress()
  if (pages < 2) return null
  const go = (to: number) => choose({ sida: to === 1 ? null : String(to) })
  return (
    <nav className="unit-pages" aria-label={t('result.pages.label')}>
      <Button variant="secondary" data-size="sm" disabled={page === 1} onClick={() => go(page - 1)}>
        {t('result.pages.before')}
      </Button>
      <span>{t('result.pages.now', { page: formatCount(page, language), pages: formatCount(pages, language) })}</span>
      <Button variant="secondary" data-size="sm" disabled={page === pages} onClick={() => go(page + 1)}>
        {t('result.pages.next')}
      </Button>
    </nav>
  )
}
