import { Icon } from '@/components/ui/icon';
import { env } from '@/lib/env';

type Stop = { name: string; path: string };

/** The way here from the front page, for people and for programs. The last stop is this page. */
export function Trail({ label, stops }: { label: string; stops: readonly Stop[] }) {
  // Data, not code: a policy does not apply to it. What could end the element is escaped.
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: stops.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, env().PUBLIC_URL).href,
    })),
  });
  return (
    <nav aria-label={label} className="-mx-1 mb-1 overflow-x-auto text-ink-2 text-sm md:mb-2 framed:hidden">
      <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>
      <ol className="flex items-center whitespace-nowrap">
        {stops.map(({ name, path }, index) => (
          <li key={path} className="flex items-center last:min-w-16">
            {index > 0 && <Icon name="forward" className="text-ink-3 text-xs" />}
            {index < stops.length - 1 ? (
              <a
                href={path}
                className="inline-flex min-h-11 min-w-11 items-center rounded-control px-1 hover:text-ink hover:underline"
              >
                {name}
              </a>
            ) : (
              <span aria-current="page" className="truncate px-1">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
