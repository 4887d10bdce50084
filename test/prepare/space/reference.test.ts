import { agreesInSpace } from '../../support/space-agrees.ts'

agreesInSpace('kunststadt-64', new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url), {})
