/** So many tiles of a catalog, to make a page as heavy as another. */
export function Tiles({ count }: { count: number }) {
  return (
    <ul>
      {Array.from({ length: count }, (_, index) => `Brand ${index}`).map((name) => (
        <li key={name} className="tile">
          <a href={`/brands/${name}`}>
            <img src={`/logos/${name}.svg`} alt="" width={300} height={190} />
            <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export const tilesOf = (text: string): number => Number.parseInt(text, 10);
