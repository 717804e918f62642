export type Options = {
  host: string;
  port: number;
  /** Origin of logos and QR images when the Host header is not what shoppers see. */
  publicUrl: string | undefined;
  /** How long an order waits for money. */
  windowSeconds: number;
  /** Pause between two order states; `manual` waits for the control door. */
  stepMs: number | 'manual';
  /** Orders are paid by themselves. */
  autopay: boolean;
  pingSeconds: number;
};

const AUTOPAY_STEP_MS = 3000;

export const DEFAULTS: Options = {
  host: '127.0.0.1',
  port: 4010,
  publicUrl: undefined,
  windowSeconds: 1800,
  stepMs: 1500,
  autopay: false,
  pingSeconds: 15,
};

const whole = (name: string, text: string | undefined, fallback: number): number => {
  if (text === undefined || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name}: expected a whole number, got "${text}"`);
  return Number.parseInt(text, 10);
};

export function readOptions(env: NodeJS.ProcessEnv, args: string[]): Options {
  const autopay = args.includes('--autopay') || env.SANDBOX_AUTOPAY === '1';
  const step = env.SANDBOX_STEP_MS;
  return {
    host: env.SANDBOX_HOST || DEFAULTS.host,
    port: whole('SANDBOX_PORT', env.SANDBOX_PORT, DEFAULTS.port),
    publicUrl: env.SANDBOX_PUBLIC_URL || undefined,
    windowSeconds: whole('SANDBOX_WINDOW_SECONDS', env.SANDBOX_WINDOW_SECONDS, DEFAULTS.windowSeconds),
    stepMs: step === 'manual' ? step : whole('SANDBOX_STEP_MS', step, autopay ? AUTOPAY_STEP_MS : 1500),
    autopay,
    pingSeconds: whole('SANDBOX_PING_SECONDS', env.SANDBOX_PING_SECONDS, DEFAULTS.pingSeconds),
  };
}
