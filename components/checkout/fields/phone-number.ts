import type { Examples } from 'libphonenumber-js/min';
import type { Problem } from '@/lib/problem';

type Library = typeof import('libphonenumber-js/min');

/** Comes when a number is asked for; until then a number needs its country code. */
let library: Library | undefined;
let examples: Examples | undefined;

/** Loads what is known of the world's numbers, once. */
export async function loadPhoneNumbers(): Promise<void> {
  [library, { default: examples }] = await Promise.all([
    import('libphonenumber-js/min'),
    import('libphonenumber-js/mobile/examples'),
  ]);
}

/** `+49 151 234-567` and `0049151234567` as `+49151234567`. */
const bare = (text: string): string => text.replaceAll(/[\s().\-/]/g, '').replace(/^00/, '+');

const parse = (text: string, country: string) =>
  library?.parsePhoneNumberFromString(bare(text), library.isSupportedCountry(country) ? country : undefined);

/** A number in E.164, as it is dialled in `country`; what is no number comes back without its blanks. */
export const phoneNumber = (text: string, country: string): string => {
  const number = parse(text, country);
  return number && !number.ext ? number.number : bare(text);
};

type SeenNumber = {
  /** The way it is written for the world: `+49 1512 3456789`. */
  written: string;
  isPossible: boolean;
  /** Where it belongs, where that is known. */
  country: string | undefined;
};

/** What is known of a typed number; undefined while nothing is. */
export function seePhoneNumber(text: string, country: string): SeenNumber | undefined {
  const number = parse(text, country);
  return (
    number && {
      written: number.formatInternational(),
      // Nothing can be sent to an extension.
      isPossible: number.isValid() && !number.ext,
      country: number.country,
    }
  );
}

/** `+49` of a country. */
export const callingCode = (country: string): string | undefined =>
  library?.isSupportedCountry(country) ? `+${library.getCountryCallingCode(country)}` : undefined;

/** What to say of a number that is none: what one of this country looks like, where that is known. */
export function phoneProblem(number: string, country: string): Omit<Problem, 'field'> {
  const code = number ? 'invalid_phone' : 'missing_phone';
  if (!library?.isSupportedCountry(country) || !examples) return { code };
  const example = library.getExampleNumber(country, examples)?.formatInternational();
  return example ? { code, facts: { country, example } } : { code };
}
