import { Field, Label, Search } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import type { TrainingPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { useCatalogueAddress, type CatalogueKey } from './catalogue-address.ts'
import { lengths, maturities, providersOf } from './catalogue-filter.ts'
import type { Tags } from './CataloguePage.tsx'
import { forms, formTitle, roles, roleTitle } from './training-words.ts'

interface Option {
  value: string
  label: string
}

interface Props {
  trainings: readonly TrainingPartsFragment[]
  tags: Tags
}

/** Everything that the catalogue can be narrowed by; the factors are those of the area, once one is chosen. */
export function CatalogueFilters({ trainings, tags }: Props) {
  const { t, language } = useText()
  const { filter, choose } = useCatalogueAddress()
  const searchId = useId()
  const { areas, factors } = tags
  const optionsOf = (all: string, options: readonly Option[]) => [{ value: '', label: all }, ...options]
  const filterBy = (key: CatalogueKey, label: string, value: string | null, options: readonly Option[]) => (
    <Choice
      label={label}
      value={value ?? ''}
      options={optionsOf(t('trainings.filter.all'), options)}
      onChange={(chosen) => choose({ [key]: chosen, ...(key === 'omrade' ? { faktor: null } : {}) })}
    />
  )
  const tagged = (list: Tags['areas']) => list.map(({ id, title }) => ({ value: id, label: title }))
  const providers = providersOf(trainings, language)
  return (
    <div className="catalogue-filters" role="search">
      <Field data-size="sm" className="catalogue-search">
        <Label htmlFor={searchId}>{t('trainings.filter.words')}</Label>
        <Search>
          <Search.Input id={searchId} value={filter.words} onChange={(event) => choose({ sok: event.target.value })} />
          <Search.Clear aria-label={t('trainings.filter.clearWords')} onClick={() => choose({ sok: null })} />
        </Search>
      </Field>
      {filterBy('omrade', t('trainings.fields.area'), filter.area, tagged(areas))}
      {filterBy(
        'faktor',
        t('trainings.fields.factor'),
        filter.factor,
        tagged(factors.filter(({ area }) => filter.area === null || area === filter.area)),
      )}
      {filterBy(
        'roll',
        t('trainings.fields.role'),
        filter.role,
        roles.map((role) => ({ value: role, label: roleTitle(role, language) })),
      )}
      {filterBy(
        'mognad',
        t('trainings.fields.maturity'),
        filter.maturity,
        Object.entries(maturities).map(([key, [from, to]]) => ({
          value: key,
          label: t(`trainings.maturities.${key as keyof typeof maturities}`, { from, to }),
        })),
      )}
      {filterBy(
        'form',
        t('trainings.fields.form'),
        filter.form,
        forms.map((form) => ({ value: form, label: formTitle(form, language) })),
      )}
      {filterBy(
        'langd',
        t('trainings.fields.length'),
        filter.length,
        Object.keys(lengths).map((key) => ({
          value: key,
          label: t(`trainings.lengths.${key as keyof typeof lengths}`),
        })),
      )}
      {filterBy(
        'sprak',
        t('trainings.fields.language'),
        filter.language,
        (['SV', 'EN'] as const).map((one) => ({ value: one, label: t(`trainings.languages.${one}`) })),
      )}
      {providers.length > 1 && filterBy('anordnare', t('trainings.fields.provider'), filter.provider, providers)}
    </div>
  )
}
