/** What the client asks. The tests of the API hold it against the schema and the limits of a key. */
export const editionsQuery = `query Editions($first: Int!, $after: String, $instrumentKey: String) {
  editions(first: $first, after: $after, instrumentKey: $instrumentKey, state: PUBLISHED) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id reportingYear number synthetic leftOut memberCount contentHash publishedAt
      instrumentVersion { id key version licence source title { sv en } }
      cohorts { key kind parentKey name members namedMembers shown }
    }
  }
}`

export const comparisonQuery = `query Comparison($editionId: ID!, $organisationId: ID!, $cohort: String!) {
  comparison(editionId: $editionId, organisationId: $organisationId, cohort: $cohort) {
    edition { id reportingYear number synthetic contentHash recipe { hash methodVersion instrumentVersion } }
    organisation { id code name }
    cohort { key kind name members shown }
    askedCohort { key kind name members shown }
    rows {
      node level position positionReason bestQuarterGap others
      own { mean low high answers respondents truncated reason }
      cohort { organisations mean p10 q25 median q75 p90 reason }
    }
  }
}`
