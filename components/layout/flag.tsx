/** The release of `country-flag-icons` they are of: it is part of their addresses, so that each may be kept for good. */
export const FLAGS_VERSION = '1.6.20';

/** A country's flag at the height of the text beside it. Decoration: the name stands next to it. */
export function Flag({ country, loading = 'lazy' }: { country: string; loading?: 'lazy' | 'eager' }) {
  return (
    <img
      src={`/flags/${FLAGS_VERSION}/${country}.svg`}
      alt=""
      width="24"
      height="16"
      loading={loading}
      className="flag"
    />
  );
}
