/** Where most mail goes. A slip in one of these loses the code without any error anywhere. */
const DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'protonmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'mail.com',
  'aol.com',
  'hotmail.co.uk',
  'yahoo.co.uk',
  'hotmail.fr',
  'orange.fr',
  'hotmail.it',
  'libero.it',
  'hotmail.es',
  'yahoo.com.br',
];
/** One slip away from one of those, and meant. */
const NEIGHBOURS = ['ymail.com', 'email.com'];

/** The address that was probably meant: one slip away from a domain that is common. Null for anything else. */
export function suggestEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || DOMAINS.includes(domain) || NEIGHBOURS.includes(domain)) return null;
  const meant = DOMAINS.find((known) => isOneSlipAway(domain, known));
  return meant ? email.slice(0, at + 1) + meant : null;
}

/** One character more, less or other, or two neighbours swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return (
    restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || isSwapped
  );
}
