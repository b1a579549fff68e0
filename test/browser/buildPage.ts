/** Before the tests, so that the page that is looked at is the page of this source. */
export default async function buildPage() {
  await import('../../src/platforms/web/build.ts')
}
