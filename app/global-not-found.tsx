/** Seen under `next dev` only: in production the front answers with `/{locale}/missing`. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <head>
        <title>Not found</title>
      </head>
      <body>
        <p>This page does not exist.</p>
      </body>
    </html>
  );
}
