/**
 * Runs before the first paint. CSS can then take the chrome away when a parent frames the page, and keep a list from
 * flashing by whole when the address asks for a part of it. Whom `/` has led here, and who had chosen another market
 * on this device, goes there; whoever followed a link to this very page stays.
 */
export const firstScript = (storefrontId: string): string =>
  [
    "{const{dataset:d}=document.documentElement;if(self!==top)d.framed='';if(location.search)d.selecting=''}",
    'try{',
    `const m=JSON.parse(localStorage['gf:${storefrontId}:market']),[n]=performance.getEntriesByType('navigation'),l=location;`,
    "if(n.redirectCount&&n.type=='navigate'&&/^[a-z]{2,3}-[A-Z]{2}$/.test(m)&&/^\\/[^/]+$/.test(l.pathname)&&l.pathname!='/'+m)",
    "l.replace('/'+m+l.search)",
    '}catch{}',
  ].join('');
