/** The module itself: the package's index brings a second one along, which is not used. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
