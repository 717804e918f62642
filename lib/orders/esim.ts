import type { Esim } from './delivery';

/** SGP.22: version, server, token, then perhaps the server's object id and whether a confirmation code is asked for. */
const ACTIVATION = /^(?:LPA:)?(1\$([a-z0-9][a-z0-9.:-]*)\$([^$\s]*)(?:\$[^$\s]*)?(?:\$([^$\s]*))?)$/i;

/** The parts of an activation string, bare, with or without its prefix, or inside an install link; null of anything else. */
export function readEsim(text: string | null): Omit<Esim, 'page'> | null {
  const [, activation, server, code, confirmation] = ACTIVATION.exec(cardData(text ?? '')) ?? [];
  if (!activation || !server || code === undefined) return null;
  const whole = `LPA:${activation}`;
  return {
    activation: whole,
    server,
    code,
    needsConfirmation: confirmation === '1',
    apple: installLink('esimsetup.apple.com', whole),
    android: installLink('esimsetup.android.com', whole),
  };
}

function cardData(text: string): string {
  const trimmed = text.trim();
  if (!/^https?:/i.test(trimmed) || !URL.canParse(trimmed)) return trimmed;
  return new URL(trimmed).searchParams.get('carddata')?.trim() ?? '';
}

/** Phones want `:` and `$` as they are. Built here, so that it leads to the phone's maker and nowhere else. */
const installLink = (host: string, activation: string): string => {
  const data = encodeURIComponent(activation).replaceAll('%3A', ':').replaceAll('%24', '$');
  return `https://${host}/esim_qrcode_provisioning?carddata=${data}`;
};
