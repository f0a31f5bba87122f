import { useQuery } from '@apollo/client/react'
import { Button, Checkbox, Field, Label, Search } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { InitiativeChoicesDocument } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { type FilterKey, useInitiativeAddress } from './initiative-address.ts'
import { efforts, purposes, reaches, stages } from './initiative-words.ts'

interface Option {
  value: string
  label: string
}

/** Everything that the list can be narrowed by. Words are sent when asked for: the server forgives misspellings, at a cost. */
export function InitiativeFilters({ found }: { found: number | null }) {
  const { t, language } = useText()
  const { filter, isFiltered, choose, reset } = useInitiativeAddress()
  const { data } = useQuery(InitiativeChoicesDocument)
  const [words, setWords] = useState(filter.text ?? '')
  const searchId = useId()
  const choices = data?.initiativeChoices
  const by = (key: FilterKey, label: string, value: string | null | undefined, options: readonly Option[]) => (
    <Choice
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: t('inspiration.filter.all') }, ...options]}
      onChange={(chosen) => choose({ [key]: chosen })}
    />
  )
  return (
    <form
      className="initiative-filters"
      role="search"
      aria-label={t('inspiration.filter.title')}
      onSubmit={(event) => {
        event.preventDefault()
        choose({ sok: words.trim() })
      }}
    >
      <Field data-size="sm" className="initiative-search">
        <Label htmlFor={searchId}>{t('inspiration.filter.text')}</Label>
        <Search>
          <Search.Input
            id={searchId}
            value={words}
            maxLength={200}
            onChange={(event) => setWords(event.target.value)}
          />
          <Search.Clear onClick={() => setWords('')} />
          <Search.Button>{t('inspiration.filter.search')}</Search.Button>
        </Search>
      </Field>
      {by(
        'faktor',
        t('inspiration.filter.factor'),
        filter.factor,
        (choices?.factors ?? []).map(({ node, title }) => ({ value: node, label: localised(title, language) })),
      )}
      {by(
        'syfte',
        t('inspiration.filter.purpose'),
        filter.purpose,
        purposes.map((value) => ({ value, label: t(`inspiration.purposes.${value}`) })),
      )}
      {by(
        'for',
        t('inspiration.filter.reach'),
        filter.reach,
        reaches.map((value) => ({ value, label: t(`inspiration.reaches.${value}`) })),
      )}
      {by(
        'lage',
        t('inspiration.filter.stage'),
        filter.stage,
        stages.map((value) => ({ value, label: t(`inspiration.stages.${value}`) })),
      )}
      {by(
        'insats',
        t('inspiration.filter.effort'),
        filter.effort,
        efforts.map((value) => ({ value, label: t(`inspiration.efforts.${value}`) })),
      )}
      {by(
        'verksamhet',
        t('inspiration.filter.unitKind'),
        filter.unitKind,
        (choices?.unitKinds ?? []).map(({ id, name }) => ({ value: id, label: localised(name, language) })),
      )}
      <Checkbox
        data-size="sm"
        label={t('inspiration.filter.followed')}
        checked={filter.followed === true}
        onChange={(event) => choose({ foljer: event.target.checked ? 'ja' : null })}
      />
      <div className="initiative-found" role="status">
        {found !== null && isFiltered && <span>{t('inspiration.filter.found', { count: found })}</span>}
        {isFiltered && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={reset}>
            {t('inspiration.filter.reset')}
          </Button>
        )}
      </div>
    </form>
  )
}
