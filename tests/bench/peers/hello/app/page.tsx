/** The floor for scripts: what Next and React weigh on a page that does nothing. */
export default function Page() {
  return <h1>Hello</h1>;
}
