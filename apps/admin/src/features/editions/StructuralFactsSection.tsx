import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { factColumns, factColumnTitles } from '@mognad/model/cohorts/structural-import'
import { FileChoice, type ChosenFile } from '../../components/files/FileChoice.tsx'
import { MistakesTable } from '../../components/files/MistakesTable.tsx'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import {
  type FactsPlanPartsFragment,
  LoadStructuralFactsDocument,
  PreviewStructuralFactsDocument,
  StructuralFeaturesDocument,
  type StructuralFeaturesQuery,
} from '../../generated/graphql.ts'
import { saveFile, toCsv } from '../../lib/csv.ts'
import { formatCount, type Language } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'

/** Public facts by which similar municipalities are found: what is loaded, and a file with more, looked at first. */
export function StructuralFactsSection() {
  const { t } = useText()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const { data, error, refetch } = useQuery(StructuralFeaturesDocument)
  const [look, looking] = useMutation(PreviewStructuralFactsDocument)
  const [load, loading] = useMutation(LoadStructuralFactsDocument, { refetchQueries: [StructuralFeaturesDocument] })
  const plan = looking.data?.previewStructuralFacts
  const choose = async (given: ChosenFile) => {
    loading.reset()
    setFile(given)
    await look({ variables: { input: { content: given.content } } }).catch(() => null)
  }
  const confirm = async () => {
    const done = file && (await load({ variables: { input: { content: file.content } } }).catch(() => null))
    if (!done?.data) return
    setFile(null)
    looking.reset()
  }
  const cancel = () => {
    setFile(null)
    looking.reset()
  }
  return (
    <Section title={t('facts.title')} note={t('facts.note')}>
      {error ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Loading rows={3} />
      ) : (
        <LoadedFeatures features={data.structuralFeatures} />
      )}
      <div className="card facts-file">
        <FileChoice
          label={t('facts.title')}
          file={file}
          help={t('facts.fileHelp')}
          onChoose={(given) => void choose(given)}
        >
          {data && <Template features={data.structuralFeatures} />}
        </FileChoice>
        {looking.error && <ActFailed error={looking.error} />}
        {loading.error && <ActFailed error={loading.error} />}
        <div role="status">
          {plan && <FactsPlan plan={plan} />}
          {loading.data && (
            <Alert data-color="success" data-size="sm">
              <p>{t('facts.done')}</p>
            </Alert>
          )}
        </div>
        {plan && plan.problemCount === 0 && (
          <div className="dialog-actions">
            <Button loading={loading.loading} onClick={() => void confirm()}>
              {t('facts.load')}
            </Button>
            <Button variant="tertiary" onClick={cancel}>
              {t('actions.cancel')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

function LoadedFeatures({ features }: { features: StructuralFeaturesQuery['structuralFeatures'] }) {
  const { t, language } = useText()
  return (
    <DataTable
      caption={t('facts.title')}
      rows={features}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', kind: 'name', label: t('facts.feature'), cell: ({ name }) => localised(name, language) },
        { key: 'unit', label: t('facts.unit'), cell: ({ unit }) => localised(unit, language) },
        {
          key: 'organisations',
          kind: 'number',
          label: t('facts.municipalities'),
          cell: ({ organisations }) =>
            organisations === 0 ? t('facts.notLoaded') : formatCount(organisations, language),
        },
        {
          key: 'source',
          label: t('facts.source'),
          cell: ({ source, year }) => (source === null ? '–' : `${source}, ${year}`),
        },
      ]}
    />
  )
}

/** An example line of each feature, with the unit that it must be in. */
function Template({ features }: { features: StructuralFeaturesQuery['structuralFeatures'] }) {
  const { t, language } = useText()
  const save = () =>
    saveFile(
      t('facts.templateName'),
      'text/csv;charset=utf-8',
      toCsv(
        [
          factColumns.map((column) => localised(factColumnTitles[column], language)),
          ...features.map(({ name, unit }) => [
            '0180',
            localised(name, language),
            null,
            localised(unit, language),
            null,
            null,
          ]),
        ],
        language,
      ),
    )
  return (
    <Button variant="tertiary" data-size="sm" onClick={save}>
      {t('facts.template')}
    </Button>
  )
}

function FactsPlan({ plan }: { plan: FactsPlanPartsFragment }) {
  const { t, language } = useText()
  const count = (number: number) => formatCount(number, language)
  const { problems, problemCount, features } = plan
  if (problemCount > 0) {
    const caption = t('facts.problems', { count: problemCount, number: count(problemCount) })
    return (
      <>
        <h3>{caption}</h3>
        <MistakesTable caption={caption} mistakes={problems} count={problemCount} />
      </>
    )
  }
  return (
    <>
      <h3>{t('facts.preview')}</h3>
      <DataTable
        caption={t('facts.preview')}
        rows={features}
        rowKey={({ name }) => name.sv}
        columns={[
          { key: 'name', kind: 'name', label: t('facts.feature'), cell: ({ name }) => localised(name, language) },
          {
            key: 'organisations',
            kind: 'primary',
            label: t('facts.municipalities'),
            cell: ({ organisations, missing }) =>
              missing === 0
                ? count(organisations)
                : t('facts.withMissing', { number: count(organisations), missing: count(missing) }),
          },
          {
            key: 'range',
            kind: 'number',
            label: t('facts.range'),
            cell: ({ lowest, highest, unit }) =>
              `${plain(lowest, language)} – ${plain(highest, language)} ${localised(unit, language)}`,
          },
          { key: 'source', label: t('facts.source'), cell: ({ source, year }) => `${source}, ${year}` },
        ]}
      />
    </>
  )
}

/** A value as it stands in the file: no decimals added, none taken. */
function plain(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 4 }).format(value)
}
