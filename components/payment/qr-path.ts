import qrcode from 'qrcode-generator';

/** Modules on a side, and a path that fills the dark ones, one unit each. */
export type QrPath = { size: number; path: string };

const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]+$/;

export function qrPath(text: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(text, ALPHANUMERIC.test(text) ? 'Alphanumeric' : 'Byte');
  code.make();

  const size = code.getModuleCount();
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < size && code.isDark(row, column + 1)) column++;
      path += `M${start} ${row}h${column - start + 1}v1H${start}z`;
    }
  }
  return { size, path };
}
