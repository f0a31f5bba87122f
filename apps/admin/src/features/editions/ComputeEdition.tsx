import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import { ComputeEditionDocument, type EditionListPartsFragment } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { maturityInstrument } from '../../lib/instrument.ts'

interface Props {
  editions: readonly EditionListPartsFragment[]
  followed: string | null
  onRequested(jobRunId: string): void
  onDone(): void
}

/** The next edition of an instrument and a year; its computation is watched below the form. */
export function ComputeEdition({ editions, followed, onRequested, onDone }: Props) {
  const { t, language } = useText()
  const instruments = new Map(editions.map(({ instrumentVersion }) => [instrumentVersion.key, instrumentVersion.title]))
  const [instrumentKey, setInstrumentKey] = useState(
    instruments.has(maturityInstrument)
      ? maturityInstrument
      : (editions[0]?.instrumentVersion.key ?? maturityInstrument),
  )
  const years = editions.map(({ reportingYear }) => reportingYear)
  const [year, setYear] = useState(() => String(years.length > 0 ? Math.max(...years) : new Date().getFullYear()))
  const [problem, setProblem] = useState(false)
  const [compute, { loading, error }] = useMutation(ComputeEditionDocument)
  const submit = async () => {
    const reportingYear = Number(year)
    const valid = Number.isInteger(reportingYear) && reportingYear > 2000 && reportingYear < 2100
    setProblem(!valid)
    if (!valid) return
    const answer = await compute({ variables: { input: { instrumentKey, reportingYear } } }).catch(() => null)
    if (answer?.data) onRequested(answer.data.computeEdition.jobRun.id)
  }
  return (
    <Section title={t('national.compute')} note={t('national.computeNote')} className="card">
      <form
        className="compute-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Choice
          label={t('national.instrument')}
          value={instrumentKey}
          options={
            instruments.size > 0
              ? [...instruments].map(([value, title]) => ({ value, label: localised(title, language) }))
              : [{ value: maturityInstrument, label: maturityInstrument }]
          }
          onChange={setInstrumentKey}
        />
        <Textfield
          label={t('columns.year')}
          inputMode="numeric"
          className="compute-year"
          value={year}
          error={problem ? t('national.yearWrong') : undefined}
          onChange={(event) => setYear(event.target.value)}
        />
        <Button type="submit" loading={loading}>
          {t('national.computeAction')}
        </Button>
      </form>
      {error && <ActFailed error={error} />}
      {followed && <JobProgress jobRunId={followed} onDone={onDone} />}
    </Section>
  )
}
