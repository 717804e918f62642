import type { Service } from '../machine/services';
import type { Figure } from '../report';

export type Asked = { rounds: number; say: (line: string) => void };

/** Keeps a service running until the end of the suite. */
export type Up = <T extends Service>(starting: Promise<T>) => Promise<T>;

/** One benchmark: what it is called, what it is about, and how to get its figures. */
export type Suite = {
  name: string;
  about: string;
  /** How often each contender is measured unless one asks for another number. */
  rounds?: number;
  run: (asked: Asked, up: Up) => Promise<Figure[]>;
};

export async function run(suite: Suite, asked: Asked): Promise<Figure[]> {
  const services: Service[] = [];
  try {
    return await suite.run(asked, async (starting) => {
      const service = await starting;
      services.push(service);
      return service;
    });
  } finally {
    await Promise.all(services.map((service) => service.stop()));
  }
}
