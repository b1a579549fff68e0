import { buildPage } from '../../src/build/page.ts'

/** Before the tests, so that the page that is looked at is the page of this source. */
export default buildPage
