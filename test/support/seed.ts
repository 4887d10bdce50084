import fc from 'fast-check'

// Property tests draw the same cases in every run and on every machine: a failure is a finding, not the weather.
fc.configureGlobal({ seed: 16999 })
