import { Tag as Mark } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { DataTable } from '../../components/tables/DataTable.tsx'
import type { TrainingPartsFragment } from '../../generated/graphql.ts'
import { formatSpan } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { useCatalogueAddress } from './catalogue-address.ts'
import type { Tags } from './CataloguePage.tsx'
import { tagTitle } from './training-tags.ts'
import { formTitle, lengthText, roles, roleTitle } from './training-words.ts'

/** One line for each training, with what one chooses by. */
export function CatalogueTable({ trainings, tags }: { trainings: readonly TrainingPartsFragment[]; tags: Tags }) {
  const { t, language } = useText()
  const { linkTo } = useCatalogueAddress()
  return (
    <DataTable
      caption={t('trainings.tabs.catalogue')}
      rows={trainings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          kind: 'name',
          label: t('trainings.fields.title'),
          cell: ({ id, title, summary, national }) => (
            <>
              <Link to={linkTo({ insats: id })} preventScrollReset>
                {localised(title, language)}
              </Link>{' '}
              {!national && (
                <Mark data-size="sm" data-color="info">
                  {t('trainings.own')}
                </Mark>
              )}
              <span className="row-note">{localised(summary, language)}</span>
            </>
          ),
        },
        { key: 'area', label: t('trainings.fields.area'), cell: ({ area }) => tagTitle(tags.areas, area) },
        {
          key: 'roles',
          label: t('trainings.fields.role'),
          cell: (training) =>
            training.roles.length === roles.length
              ? t('trainings.everybody')
              : roles
                  .filter((role) => training.roles.includes(role))
                  .map((role) => roleTitle(role, language))
                  .join(', '),
        },
        { key: 'form', label: t('trainings.fields.form'), cell: ({ form }) => formTitle(form, language) },
        {
          key: 'length',
          kind: 'number',
          label: t('trainings.fields.length'),
          cell: ({ minutes }) => lengthText(minutes, t),
        },
        {
          key: 'maturity',
          kind: 'number',
          label: t('trainings.fields.maturity'),
          cell: ({ maturity: { from, to } }) => formatSpan(from, to, language, 0),
        },
      ]}
    />
  )
}
