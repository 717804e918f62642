/**
 * False where nothing seems to have opened: the sandbox of a frame swallows the dialog, and no browser says so.
 */
export function printPage(): boolean {
  let hasBegun = self === top;
  const begin = () => {
    hasBegun = true;
  };
  addEventListener('beforeprint', begin);
  window.print();
  removeEventListener('beforeprint', begin);
  return hasBegun;
}
